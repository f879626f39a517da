/** The version of this package; the tests hold it equal to package.json's. */
export const VERSION = '0.1.0';

/** Who made a file, as written into it. */
export const GENERATOR = `tripel ${VERSION}`;
