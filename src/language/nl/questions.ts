import type { QuestionData } from '../questionData.ts';

const asksWho = ['wie', 'wat', 'welk', 'welke', 'wiens', 'hoeveel'];
const asksWhere = ['waar', 'waarheen', 'waarnaartoe'];
const asksWhen = ['wanneer', 'sinds', 'hoelang'];

export const questions: QuestionData = {
  asksWho: new Set(asksWho),
  asksWhere: new Set(asksWhere),
  asksWhen: new Set(asksWhen),
  telltales: new Set([
    ...asksWho,
    ...asksWhere,
    ...asksWhen,
    ...[
      'waarom',
      'hoe',
      'de',
      'het',
      'een',
      'van',
      'met',
      'door',
      'naar',
      'tegen',
      'heeft',
      'hebben',
      'zijn',
      'wordt',
      'werd',
      'zich',
      'en',
      'er',
    ],
  ]),
};
