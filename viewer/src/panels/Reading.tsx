/** Articles dropped onto the page: read, asked a model for, merged into the graph. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageData } from '../../../src/model/page.ts';
import type { LanguageCode } from '../../../src/model/text.ts';
import { countOf, type Translate } from '../i18n/index.ts';

/** Where `tripel view` serves the page it serves the models too; from a file there is nothing to ask. */
const fetchModel = async (language: LanguageCode): Promise<Uint8Array | null> => {
  if (!/^https?:$/.test(window.location.protocol)) return null;
  try {
    const response = await fetch(`models/${language}.tripel`);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
};

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

interface ModelDialogProps {
  readonly language: LanguageCode;
  readonly t: Translate;
  readonly onChoose: (file: File | null) => void;
}

const ModelDialog = ({ language, t, onChoose }: ModelDialogProps): JSX.Element => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="model-title" onClose={() => onChoose(null)}>
      <h2 id="model-title">{t('modelTitle')}</h2>
      <p class="model-text">{t('modelText', { language })}</p>
      <div class="actions">
        <label class="action file">
          {t('pickModel')}
          <input type="file" accept=".tripel" onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0] ?? null)} />
        </label>
        <button type="button" class="action" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
};

/** A message of success goes by itself after this; one of a failure stays until the next. */
const DONE_MS = 8000;

export interface Reading {
  /** What is going on, in words; empty when nothing is. */
  readonly message: string;
  readonly read: (files: readonly File[]) => void;
  readonly isDragging: boolean;
  readonly dialog: JSX.Element | null;
}

/** Reads files one after another; `merge` adds a page and tells how many facts are new, or null when the article was there already. */
export const useReading = (t: Translate, merge: (page: PageData) => number | null): Reading => {
  const [message, setMessage] = useState('');
  const [isDone, setDone] = useState(false);
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    if (!isDone) return undefined;
    const timer = setTimeout(() => setMessage(''), DONE_MS);
    return () => clearTimeout(timer);
  }, [message, isDone]);
  const [asked, setAsked] = useState<{ readonly language: LanguageCode; readonly answer: (file: File | null) => void } | null>(null);
  const pick = (language: LanguageCode): Promise<File | null> => new Promise((answer) => setAsked({ language, answer }));
  const askModel = async (language: LanguageCode): Promise<Uint8Array | null> => {
    const served = await fetchModel(language);
    if (served !== null) return served;
    const file = await pick(language);
    setAsked(null);
    return file === null ? null : bytesOf(file);
  };
  const readOne = async (file: File): Promise<void> => {
    setDone(false);
    setMessage(t('reading', { name: file.name }));
    try {
      const { extractInBrowser } = await import('../extract/extractInBrowser.ts');
      const count = merge(await extractInBrowser(file.name, await bytesOf(file), askModel));
      setDone(true);
      setMessage(
        count === null ? t('alreadyThere', { name: file.name }) : t('added', { facts: countOf(t, 'fact', count), name: file.name }),
      );
    } catch (error) {
      setMessage(t('cannotRead', { name: file.name, reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const read = (files: readonly File[]): void => {
    void files.reduce((before, file) => before.then(() => readOne(file)), Promise.resolve());
  };
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return {
    message,
    read,
    isDragging,
    dialog: asked === null ? null : <ModelDialog language={asked.language} t={t} onChoose={asked.answer} />,
  };
};

/** A button that opens the file chooser. */
export const AddArticle = ({ t, onFiles }: { readonly t: Translate; readonly onFiles: (files: readonly File[]) => void }): JSX.Element => (
  <label class="action file">
    {t('addArticle')}
    <input
      type="file"
      multiple
      accept=".txt,.md,.html,.htm,.json,.jsonl"
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        currentTarget.value = '';
      }}
    />
  </label>
);
