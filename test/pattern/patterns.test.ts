import { describe, expect, test } from 'vitest';
import type { Token } from '../../src/model/annotated.ts';
import type { EntityKind, Mention } from '../../src/model/mention.ts';
import type { WithFacts } from '../../src/model/proposition.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { matchPatterns } from '../../src/pattern/matchPatterns.ts';
import { readPatterns } from '../../src/pattern/pattern.ts';

/** A sentence as `form/lemma/UPOS`, names marked by `:kind`, roles by `:role`; each marked token is a mention and an entity. */
const sentence = (language: LanguageCode, marked: string): WithFacts => {
  const parts = marked.split(' ').map((word) => word.split('/') as [string, string, string]);
  let at = 0;
  const tokens: Token[] = parts.map(([form, lemma, tag]) => {
    const span = [at, at + form.length] as const;
    at += form.length + 1;
    return { span, form, lemma, upos: tag.split(':')[0]!, feats: '_', head: -1, deprel: 'root' };
  });
  const text = tokens.map((token) => token.form).join(' ');
  const mentions: Mention[] = [];
  parts.forEach(([, lemma, tag], i) => {
    const mark = tag.split(':')[1];
    if (mark === undefined) return;
    const isRole = mark === 'role';
    mentions.push({
      index: mentions.length,
      sentence: 0,
      start: i,
      end: i + 1,
      head: i,
      span: tokens[i]!.span,
      form: isRole ? 'nominal' : 'name',
      kind: isRole ? 'person' : (mark as EntityKind),
      number: null,
      gender: null,
      person: 3,
      definite: null,
      labels: {},
      codes: {},
      role: isRole ? lemma : null,
    });
  });
  const idOf = (mention: Mention) => `a#${mention.span.join('-')}`;
  return {
    id: 'a',
    path: 'a.txt',
    sha256: '0',
    language,
    title: null,
    url: null,
    date: null,
    text,
    blocks: [],
    messages: [],
    sentences: [{ span: [0, text.length], block: 'paragraph', blockIndex: 0, tokens, names: [] }],
    mentions,
    entities: mentions.map((m) => ({
      id: idOf(m),
      kind: m.kind!,
      label: text.slice(...m.span),
      labels: {},
      aliases: [],
      codes: {},
      mentions: [m.index],
      members: [],
    })),
    referents: mentions.map((m) => [idOf(m)]),
    times: [],
    propositions: [],
    facts: [],
  };
};

const labelled = (document: WithFacts): string[] =>
  document.facts.map(({ subject, predicate, object }) => {
    const label = (id: string) => document.entities.find((entity) => entity.id === id)!.label;
    return `${label(subject)} -[${predicate.id}]-> ${label(object)}`;
  });

const APPOINT = { match: '[<subject>#Person+] {benoemen} [<object>#Person+] tot #Role', predicate: 'appoint' };

describe('a pattern', () => {
  test.each<[string, object, LanguageCode, string, string[]]>([
    [
      'finds every form of a lemma, tags and roles',
      APPOINT,
      'nl',
      'Smit/Smit/PROPN:person benoemde/benoemen/VERB Vos/Vos/PROPN:person tot/tot/ADP minister/minister/NOUN:role',
      ['Smit -[appoint]-> Vos'],
    ],
    [
      'does not match another verb',
      APPOINT,
      'nl',
      'Smit/Smit/PROPN:person noemde/noemen/VERB Vos/Vos/PROPN:person tot/tot/ADP minister/minister/NOUN:role',
      [],
    ],
    [
      'does not match another kind of name',
      APPOINT,
      'nl',
      'Shell/Shell/PROPN:organization benoemde/benoemen/VERB Vos/Vos/PROPN:person tot/tot/ADP minister/minister/NOUN:role',
      [],
    ],
    [
      'does not match without a role',
      APPOINT,
      'nl',
      'Smit/Smit/PROPN:person benoemde/benoemen/VERB Vos/Vos/PROPN:person tot/tot/ADP spot/spot/NOUN',
      [],
    ],
    [
      'does not take Dutch lemmas for English verbs',
      { match: '[<subject>#Person] {gaan} #Preposition [<object>#Place]', predicate: 'go' },
      'nl',
      'Smit/Smit/PROPN:person went/wennen/VERB in/in/ADP Gent/Gent/PROPN:place',
      [],
    ],
    [
      'works in English too',
      { match: '[<subject>#Organization] {acquire} #Determiner? [<object>#Organization]', predicate: 'acquire' },
      'en',
      'Acme/Acme/PROPN:organization acquired/acquire/VERB Bolt/Bolt/PROPN:organization',
      ['Acme -[acquire]-> Bolt'],
    ],
    [
      'is left alone in the other language',
      { match: '[<subject>#Organization] {acquire} [<object>#Organization]', predicate: 'acquire', language: 'en' },
      'nl',
      'Acme/Acme/PROPN:organization acquired/acquire/VERB Bolt/Bolt/PROPN:organization',
      [],
    ],
    [
      'finds two matches in one sentence, each with its own ends',
      { match: '[<subject>#Person] {zien} [<object>#Person]', predicate: 'see' },
      'nl',
      'Smit/Smit/PROPN:person ziet/zien/VERB Vos/Vos/PROPN:person en/en/CCONJ Mol/Mol/PROPN:person zag/zien/VERB Bos/Bos/PROPN:person',
      ['Smit -[see]-> Vos', 'Mol -[see]-> Bos'],
    ],
  ])('%s', (_, pattern, language, text, expected) => {
    expect(labelled(matchPatterns(sentence(language, text), readPatterns([pattern], 'x')))).toEqual(expected);
  });

  test('gives its own label and type, and the sentence as evidence', () => {
    const patterns = readPatterns([{ ...APPOINT, label: 'appoints', type: 'STAFF', confidence: 0.7 }], 'x');
    const text = 'Ooit/ooit/ADV benoemde/benoemen/VERB Smit/Smit/PROPN:person Vos/Vos/PROPN:person tot/tot/ADP minister/minister/NOUN:role';
    expect(matchPatterns(sentence('nl', text), patterns).facts).toEqual([]);
    const other = text.replace(
      'Ooit/ooit/ADV benoemde/benoemen/VERB Smit/Smit/PROPN:person',
      'Smit/Smit/PROPN:person benoemde/benoemen/VERB',
    );
    expect(matchPatterns(sentence('nl', other), patterns).facts[0]).toMatchObject({
      predicate: { id: 'appoint', label: 'appoints', type: 'STAFF', lemma: 'benoemen' },
      confidence: 0.7,
      evidence: [{ sentence: 0, text: 'Smit benoemde Vos tot minister' }],
    });
  });
});

describe('patterns that do not read', () => {
  test.each<[string, unknown, string]>([
    ['no list', {}, 'p.yaml: expected a list of patterns'],
    ['no groups', [{ match: '#Person {zien}', predicate: 'see' }], 'p.yaml[0]: match: expected one group [<subject>…], found 0'],
    [
      'a bracket left open',
      [{ match: '[<subject>#Person {zien} [<object>#Person]', predicate: 'see' }],
      "p.yaml[0]: match: '[' is never closed",
    ],
    ['a bracket that closes nothing', [{ match: '#Person] {zien}', predicate: 'see' }], "p.yaml[0]: match: ']' at column 8 closes nothing"],
    ['an unknown key', [{ ...APPOINT, kind: 'x' }], 'p.yaml[0]: unknown key kind'],
    ['an id with spaces', [{ ...APPOINT, predicate: 'to appoint' }], 'p.yaml[0]: predicate: expected an id'],
    ['a confidence out of range', [{ ...APPOINT, confidence: 2 }], 'p.yaml[0]: confidence: expected a number'],
  ])('%s', (_, value, message) => {
    expect(() => readPatterns(value, 'p.yaml')).toThrow(message);
  });
});
