/** Exit codes of every command. */
export const EXIT = {
  done: 0,
  /** The user can repair it: a bad option, input or output. */
  input: 2,
  /** Done, but some inputs were skipped; each has its line on stderr. */
  someSkipped: 3,
  /** A bug of ours. */
  bug: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
