declare module 'virtual:extract-worker' {
  /** The code of the reader's worker: gzip, in base64. */
  const code: string;
  export default code;
}
