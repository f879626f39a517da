import type { EntityRecord, FactRecord } from '../model/records.ts';
import type { Span } from '../model/text.ts';
import type { GoldArticle, GoldFact } from './goldFacts.ts';
import { type JudgedArticle, type JudgedFact, judgeFacts, type Verdict } from './judgeFacts.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
blockquote{margin:1.5rem 0 .3rem;padding-left:.8rem;border-left:3px solid #ccc}
li{margin:.1rem 0}.right{color:#176b2c}.missed{color:#a11}.wrong,.outside{color:#a34a00}.pair{color:#7a6400}.neutral{color:#777}
small{color:#666}nav a{margin-right:1rem}`;

interface Place {
  readonly span: Span;
  readonly text: string;
}

/** The sentence around an offset: from one sentence end to the next. Articles of gold come without sentences of their own. */
const placeAround = (text: string, offset: number): Place => {
  const ends = [...text.matchAll(/[.!?][”"’')]*\s+|\n+/g)].map((match) => match.index + match[0].length);
  const start = ends.filter((end) => end <= offset).at(-1) ?? 0;
  const end = ends.find((candidate) => candidate > offset) ?? text.length;
  return { span: [start, end], text: text.slice(start, end).trim() };
};

const truth = (said: Pick<GoldFact, 'polarity' | 'modality'>, speaker: string | null): string => {
  const parts = [
    said.polarity === 'negative' ? 'negative' : '',
    said.modality === 'actual' ? '' : said.modality,
    speaker ? `by ${speaker}` : '',
  ];
  const told = parts.filter((part) => part !== '').join(', ');
  return told === '' ? '' : ` <small>(${escapeHtml(told)})</small>`;
};

const tellGold = (gold: GoldArticle, fact: GoldFact): string => {
  const name = (id: string): string => gold.entities.find((entity) => entity.id === id)?.canonical ?? id;
  const speaker = fact.attribution === null ? null : name(fact.attribution);
  return `${escapeHtml(`${name(fact.subject)} — ${fact.predicate} → ${name(fact.object)}`)}${truth(fact, speaker)}`;
};

const tellFact = ({ fact }: JudgedFact): string => {
  const via = fact.via === null ? '' : ` via ${fact.via.label}`;
  const line = `${fact.subject.label} — ${fact.predicate.lemma} [${fact.predicate.id}] → ${fact.object.label}${via}`;
  return `${escapeHtml(line)}${truth(fact, fact.attribution?.label ?? null)} <small>${fact.confidence.toFixed(2)}</small>`;
};

interface Item {
  readonly place: Place;
  readonly line: string;
}

const item = (text: string, offset: number, kind: Verdict | 'missed' | 'found', line: string): Item => ({
  place: placeAround(text, offset),
  line: `<li class="${kind === 'found' ? 'right' : kind}"><b>${kind}</b> ${line}</li>`,
});

const itemsOf = ({ gold, facts, needed }: JudgedArticle): readonly Item[] => [
  ...needed.map(({ gold: wanted, fact }) =>
    item(gold.text, wanted.span?.[0] ?? 0, fact === null ? 'missed' : 'found', `${wanted.core ? '★ ' : ''}${tellGold(gold, wanted)}`),
  ),
  ...facts.map((judged) => item(gold.text, judged.fact.evidence.span[0], judged.verdict, tellFact(judged))),
];

const section = (article: JudgedArticle): string => {
  const places = new Map<number, { text: string; lines: string[] }>();
  for (const { place, line } of itemsOf(article)) {
    const here = places.get(place.span[0]) ?? { text: place.text, lines: [] };
    here.lines.push(line);
    places.set(place.span[0], here);
  }
  const parts = [...places]
    .sort(([a], [b]) => a - b)
    .map(([, { text, lines }]) => `<blockquote>${escapeHtml(text)}</blockquote><ul>${lines.join('')}</ul>`);
  return `<h2 id="${escapeHtml(article.gold.name)}">${escapeHtml(article.gold.name)}</h2>${parts.join('')}`;
};

/**
 * A page that shows, sentence by sentence, which gold facts were found and missed, and which facts are wrong. It quotes the articles:
 * for the eyes of whoever may read them, not for publication.
 */
export const errorReport = (golds: readonly GoldArticle[], entities: readonly EntityRecord[], facts: readonly FactRecord[]): string => {
  const judged = golds.map((gold) => judgeFacts(gold, entities, facts));
  const links = golds.map(({ name }) => `<a href="#${escapeHtml(name)}">${escapeHtml(name)}</a>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Facts: found, missed, wrong</title><style>${STYLE}</style><h1>Facts: found, missed, wrong</h1><nav>${links}</nav>${judged.map(section).join('')}</html>\n`;
};
