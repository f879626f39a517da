import type { QuestionData } from '../questionData.ts';

const asksWho = ['who', 'whom', 'what', 'which', 'whose'];
const asksWhere = ['where'];
const asksWhen = ['when'];

export const questions: QuestionData = {
  asksWho: new Set(asksWho),
  asksWhere: new Set(asksWhere),
  asksWhen: new Set(asksWhen),
  telltales: new Set([
    ...asksWho,
    ...asksWhere,
    ...asksWhen,
    ...['why', 'how', 'the', 'a', 'of', 'with', 'by', 'to', 'against', 'did', 'does', 'do', 'has', 'have', 'was', 'were', 'and', 'will'],
  ]),
};
