/** Reads articles in the page. The code of the reader travels in the page, compressed; the model does not: it comes from outside. */
import code from 'virtual:extract-worker';
import type { PageData } from '../../../src/model/page.ts';
import type { LanguageCode } from '../../../src/model/text.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Gives the bytes of a language's model, or null when the reader has none. */
export type AskModel = (language: LanguageCode) => Promise<Uint8Array | null>;

const unpack = async (packed: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
};

const startWorker = async (): Promise<Worker> => {
  const address = URL.createObjectURL(new Blob([await unpack(code)], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
};

let worker: Promise<Worker> | null = null;

/** Reads one article into the data of a page. @throws Error with the reason when it cannot be read */
export const extractInBrowser = async (path: string, bytes: Uint8Array, askModel: AskModel): Promise<PageData> => {
  worker ??= startWorker();
  const reader = await worker;
  const tell = (message: ToWorker): void => reader.postMessage(message);
  return new Promise((resolve, reject) => {
    const end = (): void => {
      reader.removeEventListener('message', onMessage);
      reader.removeEventListener('error', onError);
    };
    const onMessage = ({ data }: MessageEvent<FromWorker>): void => {
      switch (data.type) {
        case 'model-needed':
          askModel(data.language).then(
            (model) => tell({ type: 'model', language: data.language, bytes: model }),
            () => tell({ type: 'model', language: data.language, bytes: null }),
          );
          return;
        case 'read':
          end();
          resolve(data.page);
          return;
        case 'failed':
          end();
          reject(new Error(data.reason));
      }
    };
    const onError = ({ message }: ErrorEvent): void => {
      end();
      worker = null;
      reject(new Error(message));
    };
    reader.addEventListener('message', onMessage);
    reader.addEventListener('error', onError);
    tell({ type: 'read', path, bytes });
  });
};
