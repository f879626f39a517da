/** A pure function that returns a new document with one more layer. */
export type Stage<In, Out> = (document: In) => Out;
