import type { LanguageCode } from '../model/text.ts';
import { reference as english } from './en/reference.ts';
import { reference as dutch } from './nl/reference.ts';
import type { ReferenceData } from './referenceData.ts';

const REFERENCES: Readonly<Record<LanguageCode, ReferenceData>> = { nl: dutch, en: english };

/** The words by which a language refers. */
export const referenceOf = (language: LanguageCode): ReferenceData => REFERENCES[language];
