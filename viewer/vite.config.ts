import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

const hashesOf = (html: string, tag: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, body]) =>
      `'sha256-${createHash('sha256')
        .update(body ?? '')
        .digest('base64')}'`,
  );

/**
 * The policy of the page: nothing from elsewhere, and only the script and the style that were built into it.
 * Workers come from blobs that the script makes, images are data or blobs; the data block is no script and needs no leave.
 */
export const policyOf = (html: string): string =>
  [
    "default-src 'none'",
    // WebAssembly for the reader of dropped articles; it is no leave for scripts.
    `script-src ${hashesOf(html, 'script').join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${hashesOf(html, 'style').join(' ')}`,
    'img-src data: blob:',
    'worker-src blob:',
    // The models, where `tripel view` serves the page; a page opened from a file has no self and asks for nothing.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Writes the policy into the finished page, after all has been put in line. */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
        const html = String(file.source);
        file.source = html.replace(
          '<meta charset="utf-8" />',
          (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`,
        );
      }
    },
  },
});

const WORKER = 'virtual:extract-worker';

/** The reader of dropped articles as compressed text: it is unpacked into a worker when the first article is dropped. */
const extractWorker = (): Plugin => ({
  name: 'extract-worker',
  resolveId: (id) => (id === WORKER ? `\0${WORKER}` : null),
  async load(id) {
    if (id !== `\0${WORKER}`) return null;
    const entry = fileURLToPath(new URL('./src/extract/worker.ts', import.meta.url));
    const { outputFiles } = await bundle({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      platform: 'browser',
    });
    const packed = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 });
    return `export default ${JSON.stringify(packed.toString('base64'))};`;
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [extractWorker(), viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    outDir: '../dist/viewer',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
