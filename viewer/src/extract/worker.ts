/** Runs beside the page: reads an article into facts with the same code as the command line. */
import { createExtractor } from '../../../src/browser.ts';
import type { LanguageCode } from '../../../src/model/text.ts';
import { pageData } from '../../../src/write/page.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const say = (message: FromWorker): void => postMessage(message);

const waiting = new Map<LanguageCode, (bytes: Uint8Array | null) => void>();

const extract = createExtractor(async (language) => {
  const bytes = await new Promise<Uint8Array | null>((resolve) => {
    waiting.set(language, resolve);
    say({ type: 'model-needed', language });
  });
  if (bytes === null) throw new Error(`no language model for ${language}`);
  return bytes;
});

const read = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    say({ type: 'read', page: pageData(await extract([{ path, bytes }]), { withText: true }) });
  } catch (error) {
    say({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'read') void read(data.path, data.bytes);
  else {
    waiting.get(data.language)?.(data.bytes);
    waiting.delete(data.language);
  }
});
