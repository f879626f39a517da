import nlp from 'compromise/one';
import type { Sentence, Token } from '../model/annotated.ts';
import type { EntityKind, Mention } from '../model/mention.ts';
import type { Argument, ArticleFact, Proposition, WithFacts } from '../model/proposition.ts';
import type { Span } from '../model/text.ts';
import type { Pattern } from './pattern.ts';

type View = ReturnType<typeof nlp>;

/** compromise's tag for each part of speech of Universal Dependencies. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  NOUN: ['Noun'],
  PROPN: ['Noun', 'ProperNoun'],
  PRON: ['Noun', 'Pronoun'],
  VERB: ['Verb'],
  AUX: ['Verb', 'Auxiliary'],
  ADJ: ['Adjective'],
  ADV: ['Adverb'],
  ADP: ['Preposition'],
  DET: ['Determiner'],
  NUM: ['Value'],
  CCONJ: ['Conjunction'],
  SCONJ: ['Conjunction'],
  INTJ: ['Expression'],
};

const tagOfKind = (kind: EntityKind): string => kind[0]!.toUpperCase() + kind.slice(1);

/** A term as compromise keeps it; `root` is what `{lemma}` matches. */
interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly machine: string;
  readonly root: string;
  readonly tags: ReadonlySet<string>;
  readonly index: readonly [number, number];
  readonly id: string;
}

const termOf = (token: Token, sentence: number, index: number, tags: ReadonlySet<string>): Term => ({
  text: token.form,
  pre: '',
  post: ' ',
  normal: token.form.toLowerCase(),
  machine: token.form.toLowerCase(),
  root: token.lemma.toLowerCase(),
  tags,
  index: [sentence, index],
  id: `${sentence}/${index}`,
});

/** The tags of each token of a sentence: part of speech, kind of the entity it names, role, date. */
const tagsOf = (document: WithFacts, sentence: Sentence, index: number): Set<string>[] => {
  const tags = sentence.tokens.map((token) => new Set(TAGS[token.upos] ?? []));
  const add = (start: number, end: number, tag: string) => {
    for (let i = start; i < end; i++) tags[i]?.add(tag);
  };
  for (const mention of document.mentions) {
    if (mention.sentence !== index) continue;
    if (mention.kind !== null && mention.form === 'name') add(mention.start, mention.end, tagOfKind(mention.kind));
    if (mention.kind !== null && mention.form !== 'name') add(mention.head, mention.head + 1, tagOfKind(mention.kind));
    if (mention.role !== null) {
      sentence.tokens.forEach((token, i) => {
        if (i >= mention.start && i < mention.end && token.lemma.toLowerCase() === mention.role) tags[i]!.add('Role');
      });
    }
  }
  for (const time of document.times) if (time.sentence === index) add(time.start, time.end, 'Date');
  return tags;
};

/**
 * A view of compromise over our own tokens. Setting a view's `document` is not in its documentation: the version is pinned and the
 * tests hold it to what is relied on here.
 */
const viewOf = (document: WithFacts): View => {
  const view = nlp('');
  const terms = document.sentences.map((sentence, n) => {
    const tags = tagsOf(document, sentence, n);
    return sentence.tokens.map((token, i) => termOf(token, n, i, tags[i]!));
  });
  Object.assign(view, { document: terms });
  return view;
};

interface Place {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Where the parts of a view lie. */
const placesOf = (view: View): Place[] =>
  view.fullPointer.flatMap(([sentence, start, end]) =>
    typeof sentence === 'number' && typeof start === 'number' && typeof end === 'number' ? [{ sentence, start, end }] : [],
  );

const contains = (whole: Place, part: Place): boolean =>
  whole.sentence === part.sentence && whole.start <= part.start && part.end <= whole.end;

/** The mention that a group stands for: the widest that starts or ends in it, with its head inside. */
const mentionIn = (document: WithFacts, place: Place): Mention | null => {
  const inside = document.mentions.filter((m) => m.sentence === place.sentence && m.head >= place.start && m.head < place.end);
  return inside.sort((a, b) => Number(b.form === 'name') - Number(a.form === 'name') || b.end - b.start - (a.end - a.start))[0] ?? null;
};

const spanOf = (sentence: Sentence, start: number, end: number): Span => [
  sentence.tokens[start]!.span[0],
  sentence.tokens[end - 1]!.span[1],
];

const argumentOf = (document: WithFacts, mention: Mention, role: 'agent' | 'patient'): Argument => ({
  role,
  marker: null,
  text: document.text.slice(...mention.span),
  full: document.text.slice(...mention.span),
  spans: [mention.span],
  head: mention.head,
  tokens: Array.from({ length: mention.end - mention.start }, (_, i) => mention.start + i),
  proposition: null,
});

const propositionOf = (
  document: WithFacts,
  pattern: Pattern,
  whole: Place,
  ends: readonly [Mention, Mention],
  index: number,
): Proposition => {
  const sentence = document.sentences[whole.sentence]!;
  const isBetween = (i: number) => ends.every((m) => i < m.start || i >= m.end);
  const tokens = Array.from({ length: whole.end - whole.start }, (_, i) => whole.start + i).filter(isBetween);
  const head = tokens.find((i) => sentence.tokens[i]!.upos === 'VERB') ?? tokens[0] ?? whole.start;
  return {
    index,
    sentence: whole.sentence,
    predicate: {
      text: tokens.map((i) => sentence.tokens[i]!.form).join(' '),
      spans: tokens.map((i) => sentence.tokens[i]!.span),
      lemma: sentence.tokens[head]!.lemma,
      head,
      tokens,
      category: 'verb',
      voice: null,
    },
    arguments: [argumentOf(document, ends[0], 'agent'), argumentOf(document, ends[1], 'patient')],
    polarity: 'positive',
    modality: 'actual',
    attribution: [],
    time: null,
    place: null,
    confidence: pattern.confidence,
  };
};

/** What the grammar has already told of the clause that a match lies in: its polarity, modality, speakers and time. */
const governing = (document: WithFacts, whole: Place): Proposition | undefined =>
  document.propositions.find(
    (p) =>
      p.sentence === whole.sentence && p.predicate.category === 'verb' && p.predicate.head >= whole.start && p.predicate.head < whole.end,
  );

const factsOf = (
  document: WithFacts,
  pattern: Pattern,
  proposition: Proposition,
  whole: Place,
  ends: readonly [Mention, Mention],
): ArticleFact[] => {
  const sentence = document.sentences[whole.sentence]!;
  const span = spanOf(sentence, whole.start, whole.end);
  const referents = (mention: Mention) => document.referents[mention.index] ?? [];
  return referents(ends[0]).flatMap((subject) =>
    referents(ends[1])
      .filter((object) => object !== subject)
      .map((object) => ({
        proposition: proposition.index,
        subject,
        object,
        predicate: { ...pattern.predicate, lemma: proposition.predicate.lemma },
        symmetric: pattern.symmetric,
        via: null,
        polarity: proposition.polarity,
        modality: proposition.modality,
        attribution: proposition.attribution[0] ?? null,
        alsoSaidBy: proposition.attribution.slice(1),
        qualifiers: [],
        time: proposition.time,
        place: proposition.place,
        confidence: pattern.confidence,
        evidence: [{ sentence: whole.sentence, span, text: document.text.slice(...span) }] as const,
      })),
  );
};

/** A match of a pattern, with its two groups. */
interface Match {
  readonly whole: Place;
  readonly subject: Place;
  readonly object: Place;
}

/** All matches of a pattern. A group is given for all matches at once, so each is found again by where it lies. */
const matchesOf = (view: View, pattern: Pattern): Match[] => {
  const matched = view.match(pattern.match);
  if (!matched.found) return [];
  const groups = matched.groups() as Readonly<Record<string, View | undefined>>;
  const [subjects, objects] = [groups.subject, groups.object].map((group) => (group === undefined ? [] : placesOf(group)));
  return placesOf(matched).flatMap((whole) => {
    const subject = subjects?.find((place) => contains(whole, place));
    const object = objects?.find((place) => contains(whole, place));
    return subject === undefined || object === undefined ? [] : [{ whole, subject, object }];
  });
};

/** Adds the facts of the user's own patterns to an article's. */
export const matchPatterns = (document: WithFacts, patterns: readonly Pattern[]): WithFacts => {
  const fitting = patterns.filter((pattern) => pattern.language === null || pattern.language === document.language);
  if (fitting.length === 0) return document;
  const view = viewOf(document);
  const propositions = [...document.propositions];
  const facts = [...document.facts];
  for (const pattern of fitting) {
    for (const { whole, subject, object } of matchesOf(view, pattern)) {
      const ends = [mentionIn(document, subject), mentionIn(document, object)] as const;
      if (ends[0] === null || ends[1] === null) continue;
      const own = propositionOf(document, pattern, whole, [ends[0], ends[1]], propositions.length);
      const clause = governing(document, whole);
      const proposition = clause === undefined ? own : { ...own, ...stanceOf(clause) };
      propositions.push(proposition);
      facts.push(...factsOf(document, pattern, proposition, whole, [ends[0], ends[1]]));
    }
  }
  return { ...document, propositions, facts };
};

const stanceOf = ({ polarity, modality, attribution, time, place }: Proposition) => ({ polarity, modality, attribution, time, place });
