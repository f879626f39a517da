/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu;
const RGB = /^rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*(\d*\.?\d+)(%?)\s*)?\)$/iu;

const fromHex = (digits: string): Color => {
  const pairs = digits.length < 6 ? [...digits].map((digit) => digit + digit) : (digits.match(/../gu) ?? []);
  const [r = 0, g = 0, b = 0, a = 255] = pairs.map((pair) => Number.parseInt(pair, 16));
  return { r, g, b, a: Math.round((a / 255) * 1000) / 1000 };
};

/** Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()` and `rgba()`; null for any other text. */
export const parseColor = (text: string): Color | null => {
  if (HEX.test(text)) return fromHex(text.slice(1));
  const match = RGB.exec(text);
  if (match === null) return null;
  const [r, g, b] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const a = match[4] === undefined ? 1 : Number(match[4]) / (match[5] === '%' ? 100 : 1);
  return Math.max(r, g, b) > 255 || a > 1 ? null : { r, g, b, a };
};
