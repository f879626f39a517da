/**
 * Facts checked by hand: draws them for reading, and counts the verdicts.
 *
 *   npx tsx bench/handCheck.ts draw --pred FOLDER [--count 100] [--seed 1]   facts with their sentences, to be read (not to be published)
 *   npx tsx bench/handCheck.ts count                                        the share that is right in bench/hand-check.jsonl
 *
 * A line of bench/hand-check.jsonl: { article, fact, span, predicate, verdict, why }: which fact of which article, where its evidence
 * stands, its predicate's id, and `right`, `wrong` or `partly` (right two entities, but predicate, polarity, modality or speaker wrong).
 * No text of the articles: they belong to their publishers.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/layout/seededRandom.ts';
import type { ArticleRecord, FactRecord } from '../src/model/records.ts';

const VERDICTS = new URL('hand-check.jsonl', import.meta.url);

const readLines = <T>(path: string | URL): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** A sample without replacement, the same for the same seed. */
const sample = <T>(items: readonly T[], count: number, seed: number): T[] => {
  const draw = seededRandom(seed);
  const keyed = items.map((item) => ({ item, key: draw() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ item }) => item);
};

const draw = (folder: string, count: number, seed: number): void => {
  const texts = new Map(readLines<ArticleRecord>(join(folder, 'articles.jsonl')).map((article) => [article.id, article]));
  for (const fact of sample(readLines<FactRecord>(join(folder, 'facts.jsonl')), count, seed)) {
    const { text, sentences } = texts.get(fact.article)!;
    const [start, end] = sentences[fact.evidence.sentence]!;
    console.log(
      JSON.stringify({
        article: fact.article,
        fact: fact.id,
        span: fact.evidence.span,
        predicate: fact.predicate.id,
        verdict: '',
        why: '',
        says: {
          subject: fact.subject.label,
          predicate: fact.predicate.label,
          object: fact.object.label,
          via: fact.via?.label,
          polarity: fact.polarity,
          modality: fact.modality,
          saidBy: fact.attribution?.label,
          time: fact.time === null ? undefined : `${fact.time.start}..${fact.time.end}`,
          place: fact.place?.label,
        },
        before: text.slice(Math.max(0, start - 300), start),
        sentence: text.slice(start, end),
      }),
    );
  }
};

const count = (): void => {
  const verdicts = readLines<{ verdict: string }>(VERDICTS);
  for (const verdict of ['right', 'partly', 'wrong']) {
    const number = verdicts.filter((line) => line.verdict === verdict).length;
    console.log(`${verdict.padEnd(8)} ${String(number).padStart(4)}  ${(number / verdicts.length).toFixed(2)}`);
  }
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pred: { type: 'string' }, count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
if (positionals[0] === 'draw' && values.pred !== undefined) draw(values.pred, Number(values.count), Number(values.seed));
else if (positionals[0] === 'count') count();
else {
  console.error('usage: handCheck.ts draw --pred FOLDER [--count 100] [--seed 1] | count');
  process.exitCode = 2;
}
