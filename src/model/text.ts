/** UTF-16 offsets into the text of an article, end excluded. */
export type Span = readonly [start: number, end: number];

/** The languages that Tripel reads. */
export type LanguageCode = 'nl' | 'en';

/** How precisely a date is known. */
export type Granularity = 'day' | 'month' | 'year';

/** A doubt about the text, kept with the document and reported at the end. */
export interface Message {
  readonly reason: string;
  readonly span: Span | null;
}
