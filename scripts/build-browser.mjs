/** Builds the browser version as one script that defines the global `tripel`. */
import { build } from 'esbuild';

await build({
  entryPoints: ['src/browser.ts'],
  outfile: 'dist/browser/tripel.js',
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'tripel',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'linked',
  logLevel: 'warning',
});
