/** What the page and its worker say to each other. */
import type { PageData } from '../../../src/model/page.ts';
import type { LanguageCode } from '../../../src/model/text.ts';

export type ToWorker =
  | { readonly type: 'read'; readonly path: string; readonly bytes: Uint8Array }
  /** The bytes of a model that was asked for; null when there are none. */
  | { readonly type: 'model'; readonly language: LanguageCode; readonly bytes: Uint8Array | null };

export type FromWorker =
  | { readonly type: 'model-needed'; readonly language: LanguageCode }
  | { readonly type: 'read'; readonly page: PageData }
  | { readonly type: 'failed'; readonly reason: string };
