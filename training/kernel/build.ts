/** Compiles training/kernel/kernel.ts to src/annotate/network/kernelBytes.generated.ts: `npx tsx training/kernel/build.ts [--check]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const SOURCE = fileURLToPath(new URL('kernel.ts', import.meta.url));
const TARGET = fileURLToPath(new URL('../../src/annotate/network/kernelBytes.generated.ts', import.meta.url));
const FLAGS = ['kernel.ts', '--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--initialMemory', '1', '--outFile', 'kernel.wasm'];

const compile = async (): Promise<Uint8Array> => {
  let bytes: Uint8Array | null = null;
  const { error, stderr } = await asc.main(FLAGS, {
    readFile: (name: string) => (name === 'kernel.ts' ? readFileSync(SOURCE, 'utf8') : null),
    writeFile: (name: string, contents: Uint8Array | string) => {
      if (name === 'kernel.wasm' && typeof contents !== 'string') bytes = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || bytes === null) throw new Error(`kernel.ts does not compile: ${stderr.toString()}`);
  return bytes;
};

/** Browsers compile at most this much at once on the page's own thread. */
const LARGEST = 4096;
const code = await compile();
if (code.length > LARGEST) throw new Error(`the kernel has ${code.length} bytes, more than the ${LARGEST} that every browser takes`);

const text = `/** Compiled from training/kernel/kernel.ts by training/kernel/build.ts. */
export const KERNEL_BYTES =
  '${Buffer.from(code).toString('base64')}';
`;
if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('kernelBytes.generated.ts is not what kernel.ts compiles to: run npx tsx training/kernel/build.ts');
  process.exitCode = 1;
}
