import { describe, expect, test } from 'vitest';
import { edgeName, nodeName, predicateName } from '../../../viewer/src/data/names.ts';
import { parsePage } from '../../../viewer/src/data/readPage.ts';
import { buildStory } from '../../../viewer/src/data/story.ts';
import { factLayers, markArticle, markSentence, segment, sentenceText } from '../../../viewer/src/evidence/segments.ts';
import { filterOptions, playStops, timeBins } from '../../../viewer/src/filter/options.ts';
import { daysOf, factDays } from '../../../viewer/src/filter/time.ts';
import { NO_SPEAKER, neighbourhood, visibleOf } from '../../../viewer/src/filter/visible.ts';
import { shortestPath } from '../../../viewer/src/path/shortestPath.ts';
import { ask, patternsOf } from '../../../viewer/src/query/ask.ts';
import { infinitivesOf } from '../../../viewer/src/query/infinitives.ts';
import { fold } from '../../../viewer/src/search/fold.ts';
import { buildSearch } from '../../../viewer/src/search/index.ts';
import { initialState } from '../../../viewer/src/state/initial.ts';
import type { AppState, Filters } from '../../../viewer/src/state/types.ts';
import { emptyPage, hostilePage, smallPage } from '../fixtures.ts';

const story = buildStory(smallPage());
const START = initialState('en');
const withFilters = (filters: Partial<Filters>, state: Partial<AppState> = {}): AppState => ({
  ...START,
  ...state,
  filters: { ...START.filters, ...filters },
});
const seen = (state: AppState) => visibleOf(story, state, null);
const factWhere = (part: string) => [...story.facts.values()].filter(({ evidence }) => evidence.text.includes(part));

describe('the data of a page', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another version', '{"version":2,"graph":{"nodes":[],"edges":[]},"articles":[],"facts":[],"entities":[]}'],
    ['no graph', '{"version":1,"articles":[],"facts":[],"entities":[]}'],
  ])('is refused when it is %s', (_, json) => expect(parsePage(json).kind).toBe('broken'));
  test('is read when it is whole', () => expect(parsePage(JSON.stringify(smallPage())).kind).toBe('data'));
});

describe('the story', () => {
  test('stands for an empty page', () => expect(buildStory(emptyPage()).facts.size).toBe(0));
  test('leaves out mentions that lie outside their article', () => {
    const hostile = buildStory(hostilePage());
    for (const [id, mentions] of hostile.mentionsByArticle) {
      const length = hostile.articles.get(id)?.text.length ?? 0;
      for (const { span } of mentions) expect(span[0] >= 0 && span[0] < span[1] && span[1] <= length).toBe(true);
    }
  });
  test('gives nodes without a place one of their own', () => {
    const page = structuredClone(smallPage());
    for (const node of page.graph.nodes) if (node.attributes !== undefined) Object.assign(node.attributes, { x: null, y: null });
    const { graph } = buildStory(page);
    expect(new Set(graph.mapNodes((_, { x, y }) => `${x},${y}`)).size).toBe(graph.order);
  });
  test('names in both languages', () => {
    expect(nodeName(story, 'org:raad', 'nl')).toBe('Noordzeeraad');
    expect(nodeName(story, 'org:raad', 'en')).toBe('North Sea Council');
    expect(nodeName(story, 'no such node', 'en')).toBe('no such node');
  });
  test('predicates in the words of the text, where the text is in the language', () => {
    const [dutch] = factWhere('verwerpt het Kustakkoord');
    const [english] = factWhere('accuses');
    expect(dutch && predicateName(story, dutch, 'nl')).toBe('verwerpen');
    expect(dutch && predicateName(story, dutch, 'en')).toBe('rejects');
    expect(english && predicateName(story, english, 'nl')).toBe('accuses');
    expect(dutch && edgeName(story, dutch.edge, { label: 'x' }, 'nl')).toBe('verwerpen');
    expect(edgeName(story, 'no such edge', { label: 'x' }, 'nl')).toBe('x');
  });
});

describe('what is visible', () => {
  test('all, at first', () => {
    const { facts, edges, nodes } = seen(START);
    expect([facts.length, edges.size, nodes.size]).toEqual([40, 40, 20]);
  });
  test.each<[string, Partial<Filters>, (fact: ReturnType<typeof factWhere>[number]) => boolean]>([
    ['denied left out', { withoutModalities: ['denied'] }, ({ modality }) => modality !== 'denied'],
    ['negative left out', { withoutPolarities: ['negative'] }, ({ polarity }) => polarity === 'positive'],
    ['one relation', { predicates: ['meet'] }, ({ predicate }) => predicate.id === 'meet'],
    ['two event types', { eventTypes: ['AGREE', 'AID'] }, ({ predicate }) => ['AGREE', 'AID'].includes(predicate.type)],
    ['one speaker', { speakers: ['person:vries'] }, ({ attribution }) => attribution?.id === 'person:vries'],
    ['the article itself', { speakers: [NO_SPEAKER] }, ({ attribution }) => attribution === null],
    ['one article', { articles: ['harbour-blockade-2031-04'] }, ({ article }) => article === 'harbour-blockade-2031-04'],
    ['sure ones', { minConfidence: 0.9 }, ({ confidence }) => confidence >= 0.9],
    ['no persons', { withoutKinds: ['person'] }, ({ subject, object }) => !`${subject.id} ${object.id}`.includes('person:')],
    ['one hidden', { hidden: ['VLM'] }, ({ subject, object }) => subject.id !== 'VLM' && object.id !== 'VLM'],
    ['until a day', { to: '2031-03-16' }, (fact) => (factDays(story, fact, 'event')?.[0] ?? '') <= '2031-03-16'],
    ['from a day', { from: '2031-04-02' }, (fact) => (factDays(story, fact, 'event')?.[1] ?? '') >= '2031-04-02'],
  ])('%s', (_, filters, wanted) => {
    const { facts, nodes } = seen(withFilters(filters));
    expect(facts.map(({ id }) => id)).toEqual([...story.facts.values()].filter(wanted).map(({ id }) => id));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.length).toBeLessThan(40);
    for (const { subject, object } of facts) expect(nodes.has(subject.id) && nodes.has(object.id)).toBe(true);
  });
  test('a node without a fact goes when facts are filtered, and stays when kinds are', () => {
    expect(seen(withFilters({ predicates: ['meet'] })).nodes.size).toBe(4);
    expect(seen(withFilters({ withoutKinds: ['country'] })).nodes.has('object:gas')).toBe(true);
  });
  test('nodes with few links go at a least degree', () => {
    const { nodes } = seen(withFilters({ minDegree: 3 }));
    expect(nodes.has('VLM')).toBe(true);
    expect(nodes.has('law:zeewet')).toBe(false);
  });
  test('a focus shows the neighbourhood to its depth', () => {
    const one = seen({ ...START, focus: { node: 'law:zeewet', depth: 1 } });
    expect([...one.nodes].sort()).toEqual(['law:zeewet', 'org:vissersbond']);
    const two = seen({ ...START, focus: { node: 'law:zeewet', depth: 2 } });
    expect(two.nodes.size).toBeGreaterThan(one.nodes.size);
    expect(two.nodes.has('person:berend')).toBe(true);
    expect(two.nodes.has('place:oslov')).toBe(false);
  });
  test('a focus on what is not there shows all', () => expect(seen({ ...START, focus: { node: 'x', depth: 1 } }).nodes.size).toBe(20));
  test('answers alone, with a query', () => {
    const { facts } = visibleOf(story, { ...START, query: 'x' }, new Set(['f3']));
    expect(facts.map(({ id }) => id)).toEqual(['f3']);
  });
  test('neighbourhood stops where nothing is left', () => expect(neighbourhood([], 'a', 5)).toEqual(new Set(['a'])));
});

describe('time', () => {
  test.each([
    ['2031-03-14', ['2031-03-14', '2031-03-14']],
    ['2031-02', ['2031-02-01', '2031-02-28']],
    ['2032-02', ['2032-02-01', '2032-02-29']],
    ['2031', ['2031-01-01', '2031-12-31']],
    ['2031-03-14T09:00', ['2031-03-14', '2031-03-14']],
    ['2031-13', null],
    ['0000-99-99', null],
    ['soon', null],
    [null, null],
  ] as const)('days of %s', (date, days) => expect(daysOf(date)).toEqual(days));
  test('a fact without a time stands on its article’s day, and on it in any case by the other clock', () => {
    const [timed] = factWhere('Mogelijk bezoekt');
    const [untimed] = factWhere('verwerpt');
    expect(timed && factDays(story, timed, 'event')).toEqual(['2031-04-01', '2031-04-30']);
    expect(timed && factDays(story, timed, 'publication')).toEqual(['2031-03-14', '2031-03-14']);
    expect(untimed && factDays(story, untimed, 'event')).toEqual(['2031-03-14', '2031-03-14']);
  });
  test('bins cover every dated fact', () => {
    const bins = timeBins(story, 'publication');
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(40);
    expect(bins[0]?.from).toBe('2031-03-14');
    expect(bins.length).toBeLessThanOrEqual(48);
    const events = timeBins(story, 'event');
    expect(events.reduce((sum, { begun }) => sum + begun, 0)).toBe(40);
    expect(events.every(({ count, begun }) => begun <= count)).toBe(true);
    expect(events.some(({ count, begun }) => begun < count)).toBe(true);
    const stops = playStops(story, 'event', events);
    expect(stops).toEqual([...new Set(stops)].sort());
    expect(stops[0]).toBe('2031-03-14');
    expect(playStops(story, 'publication', bins)).toEqual(['2031-03-14', '2031-04-02']);
    expect(playStops(story, 'event', events, 2).length).toBe(events.filter(({ begun }) => begun > 0).length);
    expect(timeBins(buildStory(emptyPage()), 'event')).toEqual([]);
  });
});

describe('what there is to filter by', () => {
  const options = filterOptions(story);
  test('counts', () => {
    expect(options.kinds.get('person')).toBe(4);
    expect(options.modalities.get('denied')).toBe(1);
    expect(options.polarities.get('negative')).toBe(2);
    expect(options.articles.map(({ count }) => count)).toEqual([22, 18]);
    expect(options.predicates[0]?.count).toBeGreaterThanOrEqual(options.predicates[1]?.count ?? 0);
  });
});

describe('evidence', () => {
  test('segments cover the span and nest', () => {
    const pieces = segment(
      [0, 10],
      [
        { span: [2, 8], value: 'wide' },
        { span: [4, 6], value: 'narrow' },
        { span: [9, 20], value: 'out' },
        { span: [5, 5], value: 'empty' },
      ],
    );
    expect(pieces.map(({ start, end, covers }) => [start, end, covers.join('+')])).toEqual([
      [0, 2, ''],
      [2, 4, 'wide'],
      [4, 6, 'wide+narrow'],
      [6, 8, 'wide'],
      [8, 9, ''],
      [9, 10, 'out'],
    ]);
  });
  test.each([
    [
      'levert Valmora al jaren',
      15,
      'Volgens [speaker:Joris de Vries], voorzitter van de Vissersbond, [predicate:levert] [subject:Valmora] al jaren gas [predicate:aan] [object:Estrin].',
    ],
    ['Mogelijk bezoekt', 19, '[predicate:Mogelijk bezoekt] [subject:Okafor] [time:in april] de [object:gasterminal] bij [place:Merrin].'],
    [
      'steunt het akkoord niet',
      17,
      'De [subject:Noordzeeraad] [predicate:steunt] [object:het akkoord] [predicate:niet] zolang de Zeewet geldt.',
    ],
  ])('marks the parts of "%s"', (_, index, marked) => {
    const fact = story.facts.get(`f${index}`);
    expect(
      fact &&
        markSentence(story, fact)
          .map(({ text, part }) => (part === null ? text : `[${part}:${text}]`))
          .join(''),
    ).toBe(marked);
  });
  test('every mark of every fact lies in its sentence, and the pieces make up the sentence', () => {
    for (const fact of story.facts.values()) {
      for (const { span } of factLayers(story, fact)) {
        expect(span[0]).toBeGreaterThanOrEqual(fact.evidence.span[0]);
        expect(span[1]).toBeLessThanOrEqual(fact.evidence.span[1]);
      }
      expect(
        markSentence(story, fact)
          .map(({ text }) => text)
          .join(''),
      ).toBe(fact.evidence.text);
    }
  });
  test('words that say a fact are shown in their whole sentence, and who says so is marked outside of them', () => {
    const fact = story.facts.get('f15');
    if (fact === undefined) throw new Error('no such fact');
    const [start] = fact.evidence.span;
    const from = start + fact.evidence.text.indexOf('levert');
    const words = {
      ...fact,
      evidence: { ...fact.evidence, span: [from, from + 'levert Valmora'.length] as const, text: 'levert Valmora' },
    };
    const pieces = markSentence(story, words);
    expect(pieces.map(({ text }) => text).join('')).toBe(sentenceText(story, words));
    expect(
      pieces
        .filter(({ isEvidence }) => isEvidence)
        .map(({ text }) => text)
        .join(''),
    ).toBe('levert Valmora');
    expect(pieces.filter(({ part }) => part === 'speaker').map(({ text }) => text)).toEqual(['Joris de Vries']);
  });
  test('evidence that lies in no sentence stands alone', () => {
    const [fact] = story.facts.values();
    if (fact === undefined) throw new Error('no fact');
    const astray = { ...fact, evidence: { ...fact.evidence, sentence: 999 } };
    expect(
      markSentence(story, astray)
        .map(({ text }) => text)
        .join(''),
    ).toBe(fact.evidence.text);
  });
  test('a span outside the text gives the sentence as it was kept', () => {
    const hostile = buildStory(hostilePage());
    const fact = hostile.facts.get('f5');
    expect(fact && markSentence(hostile, fact)).toEqual([{ text: fact?.evidence.text, part: null, isEvidence: true }]);
  });
  test('the pieces of an article make up its text', () => {
    for (const [id, { text }] of story.articles) {
      const pieces = markArticle(story, id, [0, text.length], null);
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(pieces.filter(({ covers }) => covers.length > 0).length).toBeGreaterThan(20);
    }
  });
});

describe('search', () => {
  const search = buildSearch(story);
  test.each([
    ['a name', 'Lindqvist', 'node:person:lindqvist'],
    ['the beginning of a name', 'vissersb', 'node:org:vissersbond'],
    ['the name in the other language', 'fishers’ union', 'node:org:vissersbond'],
    ['a wrong letter', 'lindqvst', 'node:person:lindqvist'],
    ['two wrong letters in a long name', 'stichtnig heldr watr', 'node:org:groene'],
    ['an accent too many', 'Lïndqvíst', 'node:person:lindqvist'],
    ['a demonym', 'Estrinse', 'node:EST'],
    ['a relation', 'accuses', 'predicate:accuse'],
    ['a relation in the text’s words', 'verwerpen', 'predicate:reject'],
    ['words of a sentence', 'open en kort', 'fact:f4'],
  ])('finds by %s', (_, query, first) => {
    expect(search(query).map(({ type, id }) => `${type}:${id}`)).toContain(first);
  });
  test.each(['zzzzzz', '   ', '"><', '\u0000'])('finds nothing for %j', (query) => expect(search(query)).toEqual([]));
  test('each sentence once', () => {
    const ids = search('Okafor', 50).filter(({ type }) => type === 'fact');
    expect(new Set(ids.map(({ id }) => story.facts.get(id)?.evidence.text)).size).toBe(ids.length);
  });
  test('survives hostile names', () => expect(buildSearch(buildStory(hostilePage()))('script').length).toBeGreaterThan(0));
});

test.each([
  ['Zelenskyj', 'zelenskyj'],
  ['ÉCOLE', 'ecole'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Gündoğan', 'gundogan'],
  ['ﬁsh', 'fish'],
])('fold(%s)', (text, folded) => expect(fold(text)).toBe(folded));

describe('the shortest path', () => {
  const facts = [...story.facts.values()];
  test('goes by the fewest facts, each linked to the next', () => {
    const path = shortestPath(facts, 'law:zeewet', 'place:oslov');
    expect(path?.[0]?.from).toBe('law:zeewet');
    expect(path?.at(-1)?.to).toBe('place:oslov');
    for (const [index, step] of (path ?? []).slice(1).entries()) expect(step.from).toBe(path?.[index]?.to);
    for (const { fact, from, to } of path ?? []) expect([fact.subject.id, fact.object.id].sort()).toEqual([from, to].sort());
  });
  test('is one fact between neighbours: the surest', () => {
    const path = shortestPath(facts, 'EST', 'org:raad');
    expect(path?.map(({ fact }) => fact.predicate.id)).toEqual(['leave']);
  });
  test('is empty to itself, and none to where nothing leads', () => {
    expect(shortestPath(facts, 'EST', 'EST')).toEqual([]);
    expect(shortestPath(facts, 'EST', 'nowhere')).toBeNull();
    expect(shortestPath([], 'EST', 'VLM')).toBeNull();
  });
});

describe('questions', () => {
  const answers = (question: string) => {
    const answer = ask(story, question);
    return answer.kind === 'wrong' ? 'wrong' : [...answer.facts].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  };
  test.each([
    ['who opposes gas terminal', ['f33']],
    ['who rejects Coast Accord', ['f11']],
    ['wie verwerpen Kustakkoord', ['f11']],
    ['? -[accuse]-> ?', ['f26', 'f32']],
    ['"North Sea Council" -[support]-> ?', ['f17']],
  ])('%s', (question, facts) => expect(answers(question)).toEqual(facts));
  test.each(['who opposes the moon', '-[', 'nonsense words here', '?'])('cannot be answered: %s', (question) =>
    expect(answers(question)).toBe('wrong'),
  );
  test('the patterns that a question may mean', () => {
    const patterns = patternsOf('who opposes the North Sea');
    expect(patterns[0]).toBe('? -[opposes]-> "the North Sea"');
    for (const pattern of ['? -[oppose]-> "the North Sea"', '? -[opposes the]-> "North Sea"', '"the North Sea" -[oppose]-> ?'])
      expect(patterns).toContain(pattern);
    expect(patterns.indexOf('? -[oppose]-> "the North Sea"')).toBeLessThan(patterns.indexOf('"the North Sea" -[oppose]-> ?'));
    expect(patternsOf('Russia supplies what?')).toContain('"Russia" -[supply]-> ?');
    expect(patternsOf('who is president of Russia')).toContain('? -[president of]-> "Russia"');
    expect(patternsOf('Russia')).toEqual(['"Russia" -- ?']);
    expect(patternsOf(' ?')).toEqual([]);
  });
  test.each([
    ['steunt', 'steunen'],
    ['ontmoet', 'ontmoeten'],
    ['levert', 'leveren'],
    ['geeft', 'geven'],
    ['leest', 'lezen'],
    ['kiest', 'kiezen'],
    ['schrijft', 'schrijven'],
    ['zegt', 'zeggen'],
    ['maakt', 'maken'],
    ['bezoekt', 'bezoeken'],
    ['verwerpt', 'verwerpen'],
    ['supplies', 'supply'],
    ['opposes', 'oppose'],
    ['goes', 'go'],
  ])('"%s" may come from "%s"', (word, infinitive) => expect(infinitivesOf(word)).toContain(infinitive));
  test('a word that is no verb form stays itself, first of all', () => {
    expect(infinitivesOf('"x"')).toEqual(['"x"']);
    expect(infinitivesOf('class')[0]).toBe('class');
    expect(infinitivesOf('class')).not.toContain('clas');
  });
});
