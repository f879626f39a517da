/** What questions are made of in one language. */
export interface QuestionData {
  /** Words that ask for a person or thing, alone or before a noun. */
  readonly asksWho: ReadonlySet<string>;
  /** Words that ask for a place, a time. */
  readonly asksWhere: ReadonlySet<string>;
  readonly asksWhen: ReadonlySet<string>;
  /** Words by which a question in this language is known. */
  readonly telltales: ReadonlySet<string>;
}
