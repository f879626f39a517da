import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { LanguageModel } from '../annotate/languageModel.ts';
import { loadModel } from '../annotate/network/loadModel.ts';
import type { ModelProvider } from '../extract.ts';
import { InputError } from '../model/errors.ts';
import type { LanguageCode } from '../model/text.ts';
import { systemReason } from './inputs.ts';

const FOLDER = new URL('../../models/', import.meta.url);

/** The path of a language's model file in this package. */
export const modelPath = (language: LanguageCode): string => fileURLToPath(new URL(`${language}.tripel`, FOLDER));

const readModel = async (language: LanguageCode): Promise<LanguageModel> => {
  const path = modelPath(language);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    throw new InputError('KG_MODEL', `models/${language}.tripel: cannot be read: ${systemReason(error)}; install the package again`);
  }
  return loadModel(bytes);
};

/** Models from this package's files, each loaded when it is first asked for. */
export const modelsFromFiles = (): ModelProvider => {
  const loading = new Map<LanguageCode, Promise<LanguageModel>>();
  return (language) => {
    const model = loading.get(language) ?? readModel(language);
    loading.set(language, model);
    return model;
  };
};

/** SHA-256 of the model files of the languages. */
export const modelChecksums = async (languages: ReadonlySet<LanguageCode>): Promise<Record<string, string>> => {
  const entries = [...languages].sort().map(
    async (language) =>
      [
        language,
        createHash('sha256')
          .update(await readFile(modelPath(language)))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
};
