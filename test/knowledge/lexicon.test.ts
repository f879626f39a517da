import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lexiconModule } from '../../scripts/build-lexicon.ts';
import {
  allPredicates,
  ancestors,
  entryFor,
  expressionsWith,
  fixedWords,
  lookUp,
  predicate,
  type WordCategory,
} from '../../src/knowledge/lexicon/lexicon.ts';
import { isNote, parseWords, type WordRow } from '../../src/knowledge/lexicon/tables.ts';
import { ENTITY_KINDS, type EntityKind } from '../../src/model/mention.ts';
import type { LanguageCode } from '../../src/model/text.ts';

const FOLDER = new URL('../../src/knowledge/lexicon/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const TABLES: readonly (readonly [name: string, language: LanguageCode, category: WordCategory, atLeast: number])[] = [
  ['nl-verbs.tsv', 'nl', 'verb', 1000],
  ['nl-nouns.tsv', 'nl', 'noun', 500],
  ['en-verbs.tsv', 'en', 'verb', 700],
  ['en-nouns.tsv', 'en', 'noun', 400],
];

const PREPOSITIONS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  nl: new Set(
    `aan achter als bij binnen boven door in met na naar namens om onder op over rond sinds te tegen tegenover tijdens tot tussen uit van
    vanaf vanuit via volgens voor wegens`.split(/\s+/),
  ),
  en: new Set(
    `about across after against alongside among around as at before behind between beside by for from in inside into like near of off on outside
    over past through to toward towards under upon with within without`.split(/\s+/),
  ),
};
const ARGUMENTS = new Set(['obj', 'iobj', 'ccomp', 'xcomp']);

const isWellFormed = (language: LanguageCode, frame: string): boolean => {
  if (frame === '-') return true;
  const [slots = '', kinds] = frame.split(':');
  const parts = slots.split('+');
  const known = parts.every((part) => ARGUMENTS.has(part) || PREPOSITIONS[language].has(part));
  return known && parts.length <= 2 && (kinds ?? 'person').split('/').every((kind) => (ENTITY_KINDS as readonly string[]).includes(kind));
};

const doubled = (values: readonly string[]): readonly string[] => values.filter((value, position) => values.indexOf(value) < position);
const linesOf = (name: string): readonly string[] => textOf(name).split('\n').slice(1, -1);
const show = (row: WordRow): string => `${row.lemma} ${row.frame} ${row.id}`;

describe('the tables of words', () => {
  describe.each(TABLES)('%s', (name, language, _category, atLeast) => {
    const rows = parseWords(textOf(name));
    test('is as large as promised', () => expect(rows.length).toBeGreaterThanOrEqual(atLeast));
    test('has seven columns', () => expect(linesOf(name).filter((line) => line.split('\t').length !== 7)).toEqual([]));
    test('is in order', () => {
      const folded = rows.map((row) => row.lemma.toLowerCase());
      expect(folded).toEqual(folded.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    });
    test('has each lemma and frame once', () => {
      const keys = rows.map((row) => `${row.lemma}\t${row.frame}`);
      expect([...new Set(keys)].length).toBe(keys.length);
    });
    test('knows every id', () => expect(rows.filter((row) => predicate(row.id) === undefined).map(show)).toEqual([]));
    test('gives the type of its id', () => expect(rows.filter((row) => row.type !== predicate(row.id)?.type).map(show)).toEqual([]));
    test('is symmetric where its id is', () =>
      expect(rows.filter((row) => row.sym !== 'inv' && (row.sym === 'sym') !== predicate(row.id)?.symmetric).map(show)).toEqual([]));
    test('has well-formed frames', () => expect(rows.filter((row) => !isWellFormed(language, row.frame)).map(show)).toEqual([]));
    test('has each expression under one article', () => {
      const named = new Map<string, string>();
      const twice = rows.filter(({ lemma }) => {
        const words = lemma.split(' ');
        const fixed = fixedWords(language, lemma);
        if (words.length < 2 || fixed.length === 0) return false;
        const key = [language === 'nl' ? words.at(-1) : words[0], ...fixed].join(' ');
        const first = named.get(key) ?? lemma;
        named.set(key, first);
        return first !== lemma;
      });
      expect(twice.map(show)).toEqual([]);
    });
    test('has known notes', () => expect(rows.filter((row) => !row.notes.every(isNote)).map(show)).toEqual([]));
    test('has clean words', () => {
      const spoilt = (word: string) => word !== word.trim() || word === '' || /[_"|=!]|\.\.| {2}/.test(word);
      expect(rows.filter((row) => spoilt(row.lemma) || spoilt(row.label)).map(show)).toEqual([]);
    });
  });

  test('nouns are roles or events', () => {
    const nouns = ['nl-nouns.tsv', 'en-nouns.tsv'].flatMap((name) => parseWords(textOf(name)));
    expect(nouns.filter((row) => row.notes.includes('role') === row.notes.includes('nom')).map(show)).toEqual([]);
  });

  test('a frame that is no frame is seen', () => {
    expect(['obj', 'obj+aan', 'van+met', 'obj:person/group', '-'].every((frame) => isWellFormed('nl', frame))).toBe(true);
    expect(['', 'with', 'obj+', 'aan+met+op', 'obj:human'].some((frame) => isWellFormed('nl', frame))).toBe(false);
  });

  test('the generated module is current', () => expect(textOf('data.generated.ts')).toBe(lexiconModule()));
});

describe('predicates', () => {
  const all = allPredicates();
  test('have each id once', () => expect(doubled(linesOf('predicates.tsv').map((line) => line.split('\t')[0] ?? ''))).toEqual([]));
  test('have plain ids and labels in both languages', () => {
    expect(all.filter(({ id, label }) => !/^[a-z]+(_[a-z]+)*$/.test(id) || label.en === '' || label.nl === '')).toEqual([]);
  });
  test('have known parents, without circles', () => {
    expect(all.filter(({ parent }) => parent !== null && predicate(parent) === undefined).map(({ id }) => id)).toEqual([]);
    expect(all.filter(({ id }) => ancestors(id).includes(id)).map(({ id }) => id)).toEqual([]);
  });
  test('have inverses that point back', () => {
    expect(all.filter(({ id, inverse }) => inverse !== null && predicate(inverse)?.inverse !== id).map(({ id }) => id)).toEqual([]);
  });
  test('have labels that tell them apart', () => expect(doubled(all.map(({ label }) => label.en))).toEqual([]));

  test.each([
    ['hold_liable', 'oppose'],
    ['criticise', 'oppose'],
    ['protest_against', 'oppose'],
    ['reject', 'oppose'],
    ['president_of', 'head_of'],
    ['murder', 'attack'],
    ['call', 'talk_with'],
    ['donate_to', 'give_to'],
    ['subsidise', 'help'],
    ['prime_minister_of', 'leader_of'],
  ])('%s is a kind of %s', (narrow, wide) => expect(ancestors(narrow)).toContain(wide));

  test.each([
    ['oppose', 'criticise'],
    ['praise', 'oppose'],
    ['help', 'give_to'],
    ['nl:hekelen', 'oppose'],
  ])('%s is no kind of %s', (narrow, wide) => expect(ancestors(narrow)).not.toContain(wide));

  test('an unknown id stands for nothing', () => {
    expect(predicate('nl:hekelen')).toBeUndefined();
    expect(ancestors('nl:hekelen')).toEqual([]);
  });
});

type Case = readonly [word: string, attachment: string, id: string | undefined, kind?: EntityKind];

const isKind = (kind: string | undefined): kind is EntityKind => (ENTITY_KINDS as readonly (string | undefined)[]).includes(kind);
const check = (language: LanguageCode, category: WordCategory, lemma = '', attachment = '', id?: string, kind?: string): void =>
  expect(entryFor(lookUp(language, category, lemma), attachment, isKind(kind) ? kind : null)?.id).toBe(id);

const NL_VERBS: readonly Case[] = [
  ['bezoeken', 'obj', 'visit'],
  ['op bezoek gaan', 'bij', 'visit'],
  ['een bezoek brengen', 'aan', 'visit'],
  ['spreken', 'met', 'talk_with'],
  ['spreken', 'over', 'discuss'],
  ['zich uitspreken', 'voor', 'support'],
  ['zich uitspreken', 'tegen', 'oppose'],
  ['steun uitspreken', 'voor', 'support'],
  ['zich kanten', 'tegen', 'oppose'],
  ['hekelen', 'obj', 'criticise'],
  ['aansprakelijk stellen', 'obj', 'hold_liable'],
  ['ter verantwoording roepen', 'obj', 'hold_responsible'],
  ['op de hoogte stellen', 'obj', 'inform'],
  ['in beroep gaan', 'tegen', 'appeal_against'],
  ['deel uitmaken', 'van', 'member_of'],
  ['leveren', 'aan', 'deliver_to'],
  ['leveren', 'iobj', 'deliver_to'],
  ['leveren', 'obj', 'deliver'],
  ['krijgen', 'van', 'give_to'],
  ['winnen', 'van', 'defeat'],
  ['winnen', 'obj', 'win'],
  ['verliezen', 'van', 'lose_to'],
  ['overnemen', 'obj', 'acquire'],
  ['overnemen', 'van', 'succeed'],
  ['veroordelen', 'tot', 'sentence'],
  ['veroordelen', 'obj', 'condemn', 'event'],
  ['veroordelen', 'obj', 'convict', 'person'],
  ['ontvangen', 'obj', 'host', 'person'],
  ['ontvangen', 'obj', 'receive', 'object'],
  ['ontvangen', 'van', 'give_to'],
  ['erkennen', 'obj', 'recognise', 'country'],
  ['erkennen', 'ccomp', 'admit'],
  ['weigeren', 'xcomp', 'refuse'],
  ['staken', 'tegen', 'strike_against'],
  ['staken', 'obj', 'end'],
  ['grenzen', 'aan', 'border'],
  ['grenzen', 'obj', undefined],
  ['hebben', 'over', undefined],
  ['een rol spelen', 'in', 'take_part_in'],
  ['binnendringen', 'in', 'invade', 'country'],
  ['binnendringen', 'in', 'enter', 'facility'],
  ['beschuldigd zijn', 'van', 'suspect_in'],
  ['spreken', 'onder', undefined],
  ['fietsen', 'obj', undefined],
];

const EN_VERBS: readonly Case[] = [
  ['visit', 'obj', 'visit'],
  ['talk', 'with', 'talk_with'],
  ['talk', 'about', 'discuss'],
  ['speak out', 'against', 'oppose'],
  ['vote', 'for', 'vote_for'],
  ['vote', 'against', 'vote_against'],
  ['take part', 'in', 'take_part_in'],
  ['hold liable', 'obj', 'hold_liable'],
  ['shoot down', 'obj', 'shoot_down'],
  ['shoot', 'obj', 'shoot'],
  ['step down', 'as', 'resign_from'],
  ['join forces', 'with', 'cooperate_with'],
  ['sign', 'obj', 'sign'],
  ['sign', 'for', 'sign_for'],
  ['sell', 'to', 'sell_to'],
  ['sell', 'iobj', 'sell_to'],
  ['receive', 'from', 'give_to'],
  ['take over', 'obj', 'acquire', 'organization'],
  ['take over', 'from', 'succeed'],
  ['host', 'obj', 'host', 'person'],
  ['host', 'obj', 'organise', 'event'],
  ['threaten', 'xcomp', 'threaten_with'],
  ['deny', 'ccomp', 'deny'],
  ['be responsible', 'for', 'responsible_for'],
  ['lose', 'to', 'lose_to'],
  ['accused be', 'of', 'suspect_in'],
  ['accused be', 'with', undefined],
  ['make', 'obj', 'produce'],
  ['make', 'xcomp', 'force'],
  ['visit', 'against', undefined],
  ['sleep', 'obj', undefined],
];

const NL_NOUNS: readonly Case[] = [
  ['bezoek', 'aan', 'visit'],
  ['ontmoeting', 'met', 'meet'],
  ['ontmoeting', 'tussen', 'meet'],
  ['levering', 'aan', 'deliver_to'],
  ['levering', 'van', 'deliver'],
  ['aanval', 'op', 'attack'],
  ['kritiek', 'op', 'criticise'],
  ['overwinning', 'op', 'defeat'],
  ['overwinning', 'in', 'win'],
  ['moord', 'op', 'murder'],
  ['president', 'van', 'president_of'],
  ['fractie_voorzitter', 'van', 'chair_of'],
  ['lid_staat', 'van', 'member_of'],
  ['ambtgenoot', 'van', 'counterpart_of'],
  ['vrouw', 'van', 'married_to', 'person'],
  ['vrouw', 'van', undefined, 'country'],
  ['dochter', 'van', 'subsidiary_of', 'organization'],
  ['dochter', 'van', 'child_of', 'person'],
  ['toetreding', 'tot', 'join'],
  ['bezoek', 'tegen', undefined],
  ['tafel', 'van', undefined],
];

const EN_NOUNS: readonly Case[] = [
  ['visit', 'to', 'visit'],
  ['meeting', 'between', 'meet'],
  ['invasion', 'of', 'invade'],
  ['attack', 'on', 'attack'],
  ['criticism', 'of', 'criticise'],
  ['victory', 'over', 'defeat'],
  ['prime minister', 'of', 'prime_minister_of'],
  ['mayor', 'of', 'mayor_of'],
  ['member', 'of', 'member_of'],
  ['ambassador', 'to', 'ambassador_to'],
  ['ambassador', 'of', 'ambassador_of'],
  ['takeover', 'of', 'acquire', 'organization'],
  ['takeover', 'of', 'conquer', 'country'],
  ['sanction', 'against', 'sanction'],
  ['visit', 'against', undefined],
];

describe('looking a word up', () => {
  test.each(NL_VERBS)('nl: %s + %s → %s', (word, attachment, id, kind) => check('nl', 'verb', word, attachment, id, kind));
  test.each(NL_NOUNS)('nl: %s + %s → %s', (word, attachment, id, kind) => check('nl', 'noun', word, attachment, id, kind));
  test.each(EN_VERBS)('en: %s + %s → %s', (word, attachment, id, kind) => check('en', 'verb', word, attachment, id, kind));
  test.each(EN_NOUNS)('en: %s + %s → %s', (word, attachment, id, kind) => check('en', 'noun', word, attachment, id, kind));

  test.each([
    ['klimaatgezant', 'gezant'],
    ['waterschapsverkiezing', 'verkiezing'],
    ['gas_levering_contract', 'contract'],
  ])('an unlisted compound has the entries of its last part: %s → %s', (compound, head) =>
    expect(lookUp('nl', 'noun', compound)).toEqual(lookUp('nl', 'noun', head)),
  );

  test.each(['herkomst', 'voorraad', 'laptop', 'gist', 'transactie'])('%s is no such compound', (lemma) =>
    expect(lookUp('nl', 'noun', lemma)).toEqual([]),
  );

  test('English and verbs have no such compounds', () => {
    expect(lookUp('en', 'noun', 'superpresident')).toEqual([]);
    expect(lookUp('nl', 'verb', 'kinderoorlog')).toEqual([]);
  });

  test('every head of a compound is in the table', () => {
    const heads = textOf('nl-heads.txt')
      .replace(/^#.*\n/gm, '')
      .trim()
      .split(/\s+/);
    expect(heads.filter((head) => !parseWords(textOf('nl-nouns.tsv')).some((row) => row.lemma === head))).toEqual([]);
  });

  test('a particle that is an adjective or noun may be joined to its verb', () => {
    expect(lookUp('nl', 'verb', 'aansprakelijkstellen')).toEqual(lookUp('nl', 'verb', 'aansprakelijk stellen'));
    expect(lookUp('nl', 'verb', 'zich schuldigmaken')).toEqual(lookUp('nl', 'verb', 'zich schuldig maken'));
    expect(lookUp('nl', 'verb', 'zichkanten')).toEqual([]);
  });

  test('letter case counts for nothing', () => expect(lookUp('nl', 'noun', 'ceo').length).toBeGreaterThan(0));
  test('verbs are no nouns', () => expect(lookUp('nl', 'noun', 'bezoeken')).toEqual([]));

  test.each([
    ['nl', 'ontkennen', 'obj', ['deny', 'neg']],
    ['nl', 'weigeren', 'xcomp', ['neg']],
    ['nl', 'van plan zijn', 'obj', ['plan']],
    ['nl', 'eisen', 'obj', ['demand']],
    ['nl', 'zeggen', 'obj', ['say']],
    ['nl', 'beschuldigen', 'van', ['allege']],
    ['nl', 'een ontmoeting hebben', 'met', ['light']],
    ['en', 'deny', 'obj', ['deny', 'neg']],
    ['en', 'accuse', 'of', ['allege']],
    ['en', 'plan', 'xcomp', ['plan']],
    ['en', 'visit', 'obj', []],
  ] as const)('%s: %s + %s sets %j', (language, lemma, attachment, notes) => {
    expect(entryFor(lookUp(language, 'verb', lemma), attachment)?.notes).toEqual(notes);
  });

  test('symmetric and inverse', () => {
    expect(entryFor(lookUp('nl', 'verb', 'ontmoeten'), 'obj')).toMatchObject({
      symmetric: true,
      inverse: false,
      type: 'CONSULT',
      label: 'meet',
    });
    expect(entryFor(lookUp('nl', 'verb', 'krijgen'), 'van')).toMatchObject({ symmetric: false, inverse: true });
    expect(entryFor(lookUp('nl', 'verb', 'steunen'), 'obj')).toMatchObject({ symmetric: false, inverse: false, type: 'SUPPORT' });
  });

  test('a label of its own, else the id’s', () => {
    expect(entryFor(lookUp('nl', 'verb', 'hekelen'), 'obj')?.label).toBe('denounce');
    expect(entryFor(lookUp('nl', 'verb', 'bekritiseren'), 'obj')?.label).toBe('criticise');
  });
});

describe('expressions', () => {
  const lemmas = (language: LanguageCode, head: string) => new Set(expressionsWith(language, head).map((entry) => entry.lemma));

  test.each([
    ['nl', 'hebben', 'een ontmoeting hebben'],
    ['nl', 'stellen', 'op de hoogte stellen'],
    ['nl', 'wassen', 'zijn handen in onschuld wassen'],
    ['nl', 'maken', 'zich zorgen maken'],
    ['nl', 'zijn', 'gekant zijn'],
    ['en', 'take', 'take part'],
    ['en', 'hold', 'hold liable'],
    ['en', 'be', 'be responsible'],
  ] as const)('%s: %s has %s', (language, head, lemma) => expect(lemmas(language, head)).toContain(lemma));

  test.each([
    ['nl', 'kanten', 'zich kanten'],
    ['nl', 'steunen', 'steunen'],
    ['nl', 'een', 'een ontmoeting hebben'],
    ['en', 'part', 'take part'],
    ['en', 'step', 'step down'],
    ['en', 'take', 'take in'],
  ] as const)('%s: %s has not %s', (language, head, lemma) => expect(lemmas(language, head)).not.toContain(lemma));

  test.each([
    ['nl', 'een ontmoeting hebben', ['ontmoeting']],
    ['nl', 'op de hoogte stellen', ['op', 'hoogte']],
    ['nl', 'zijn handen in onschuld wassen', ['handen', 'in', 'onschuld']],
    ['nl', 'zich zorgen maken', ['zich', 'zorgen']],
    ['en', 'pay a visit', undefined],
    ['en', 'make a visit', ['visit']],
    ['en', 'step down', ['down']],
  ] as const)('%s: the fixed words of %s', (language, lemma, words) => expect(fixedWords(language, lemma)).toEqual(words ?? ['visit']));
});
