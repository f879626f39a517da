import type { LanguageCode } from '../model/text.ts';
import { questions as english } from './en/questions.ts';
import { questions as dutch } from './nl/questions.ts';
import type { QuestionData } from './questionData.ts';

const QUESTIONS: Readonly<Record<LanguageCode, QuestionData>> = { nl: dutch, en: english };

/** What questions are made of in a language. */
export const questionsOf = (language: LanguageCode): QuestionData => QUESTIONS[language];

/** The language of a question: too short for statistics, so by the words that only one of the two has. */
export const languageOfQuestion = (question: string): LanguageCode => {
  const words = question.toLowerCase().split(/[^\p{L}]+/u);
  const hits = (language: LanguageCode) => words.filter((word) => QUESTIONS[language].telltales.has(word)).length;
  return hits('en') > hits('nl') ? 'en' : 'nl';
};
