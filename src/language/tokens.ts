import type { LanguageCode } from '../model/text.ts';
import { tokens as english } from './en/tokens.ts';
import { tokens as dutch } from './nl/tokens.ts';
import type { TokenData } from './tokenData.ts';

const TOKENS: Readonly<Record<LanguageCode, TokenData>> = { nl: dutch, en: english };

/** What cutting text into sentences and tokens needs to know about a language. */
export const tokensOf = (language: LanguageCode): TokenData => TOKENS[language];
