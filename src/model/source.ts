/** The bytes of an input, and the path as the user gave it (`-` for standard input). */
export interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The parsed content of a sidecar `NAME.meta.json`, if there is one. */
  readonly sidecar?: unknown;
}
