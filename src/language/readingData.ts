/** What telling the parts of an article apart needs to know about one language. */
export interface ReadingData {
  /** Names and abbreviations of the months in order, in lower case without full stops. */
  readonly months: readonly (readonly string[])[];
  /** How a block begins that points to another article. */
  readonly references: RegExp;
  /** How a line begins that names a writer, a photographer or a source. */
  readonly credits: RegExp;
}
