/** Whole days as ISO dates, from what articles give: `2022`, `2022-02`, `2022-02-04`, `2022-02-04T10:00`. */

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/u;

const parts = (iso: string): { year: number; month: number | null; day: number | null } | null => {
  const match = PARTIAL_DATE.exec(iso);
  if (match === null) return null;
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const year = Number(match[1]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysIn(year, month ?? 1))) return null;
  return { year, month, day };
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** First day of a year, month, day or hour; null when the text is none of them or no such day exists. */
export const firstDay = (iso: string): string | null => {
  const date = parts(iso);
  return date === null ? null : isoDay(date.year, date.month ?? 1, date.day ?? 1);
};

/** Last day of a year, month, day or hour; null when the text is none of them or no such day exists. */
export const lastDay = (iso: string): string | null => {
  const date = parts(iso);
  if (date === null) return null;
  const month = date.month ?? 12;
  return isoDay(date.year, month, date.day ?? daysIn(date.year, month));
};
