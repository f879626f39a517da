/** Pages to try the viewer on: a small story of our own in two languages, a large one, an empty one and a hostile one. */
import { MultiGraph } from 'graphology';
import type { EdgeAttributes, EdgeFact, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../../src/model/graph.ts';
import type { EntityKind, MentionForm } from '../../src/model/mention.ts';
import type { PageData, SerializedKnowledgeGraph } from '../../src/model/page.ts';
import type { Modality, Polarity } from '../../src/model/proposition.ts';
import type { ArticleRecord, EntityRecord, FactRecord, MentionRecord } from '../../src/model/records.ts';
import type { LanguageCode, Span } from '../../src/model/text.ts';

interface EntityDraft {
  readonly id: string;
  readonly kind: EntityKind;
  readonly nl: string;
  readonly en: string;
  /** Surface forms in the articles, the longest first, each with its form. */
  readonly forms: readonly (readonly [text: string, form: MentionForm])[];
  readonly iso3?: string;
}

interface ArticleDraft {
  readonly id: string;
  readonly language: LanguageCode;
  readonly title: string;
  readonly date: string;
  readonly sentences: readonly string[];
}

interface FactDraft {
  readonly article: string;
  /** Part of the sentence that says it. */
  readonly sentence: string;
  readonly subject: string;
  readonly predicate: readonly [id: string, lemma: string, label: string, type: string];
  /** The predicate's words in the sentence. */
  readonly words: readonly string[];
  readonly object: string;
  readonly symmetric?: boolean;
  readonly via?: string;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly by?: string;
  readonly time?: readonly [text: string, start: string, end: string];
  readonly place?: string;
  readonly confidence?: number;
}

const ENTITIES: readonly EntityDraft[] = [
  {
    id: 'VLM',
    kind: 'country',
    nl: 'Valmora',
    en: 'Valmora',
    iso3: 'VLM',
    forms: [
      ['Valmora', 'name'],
      ['Valmoraanse', 'demonym'],
      ['Valmoran', 'demonym'],
    ],
  },
  {
    id: 'EST',
    kind: 'country',
    nl: 'Estrin',
    en: 'Estrin',
    iso3: 'ESR',
    forms: [
      ['Estrin', 'name'],
      ['Estrinse', 'demonym'],
      ['Estrinian', 'demonym'],
    ],
  },
  {
    id: 'person:lindqvist',
    kind: 'person',
    nl: 'Mara Lindqvist',
    en: 'Mara Lindqvist',
    forms: [
      ['Mara Lindqvist', 'name'],
      ['Lindqvist', 'name'],
      ['de president', 'nominal'],
      ['the president', 'nominal'],
    ],
  },
  {
    id: 'person:berend',
    kind: 'person',
    nl: 'Tomas Berend',
    en: 'Tomas Berend',
    forms: [
      ['Tomas Berend', 'name'],
      ['Berend', 'name'],
    ],
  },
  {
    id: 'person:okafor',
    kind: 'person',
    nl: 'Ada Okafor',
    en: 'Ada Okafor',
    forms: [
      ['Ada Okafor', 'name'],
      ['Okafor', 'name'],
    ],
  },
  {
    id: 'person:vries',
    kind: 'person',
    nl: 'Joris de Vries',
    en: 'Joris de Vries',
    forms: [
      ['Joris de Vries', 'name'],
      ['De Vries', 'name'],
    ],
  },
  {
    id: 'org:raad',
    kind: 'organization',
    nl: 'Noordzeeraad',
    en: 'North Sea Council',
    forms: [
      ['Noordzeeraad', 'name'],
      ['North Sea Council', 'name'],
      ['the Council', 'nominal'],
      ['de raad', 'nominal'],
    ],
  },
  {
    id: 'org:vissersbond',
    kind: 'organization',
    nl: 'Vissersbond',
    en: 'Fishers’ Union',
    forms: [
      ['Vissersbond', 'name'],
      ['Fishers’ Union', 'name'],
    ],
  },
  {
    id: 'org:havenbedrijf',
    kind: 'organization',
    nl: 'Havenbedrijf Merrin',
    en: 'Port of Merrin',
    forms: [
      ['Havenbedrijf Merrin', 'name'],
      ['Port of Merrin', 'name'],
    ],
  },
  {
    id: 'org:groene',
    kind: 'organization',
    nl: 'Stichting Helder Water',
    en: 'Clear Water Trust',
    forms: [
      ['Stichting Helder Water', 'name'],
      ['Clear Water Trust', 'name'],
    ],
  },
  { id: 'place:merrin', kind: 'place', nl: 'Merrin', en: 'Merrin', forms: [['Merrin', 'name']] },
  { id: 'place:oslov', kind: 'place', nl: 'Oslov', en: 'Oslov', forms: [['Oslov', 'name']] },
  {
    id: 'facility:terminal',
    kind: 'facility',
    nl: 'gasterminal',
    en: 'gas terminal',
    forms: [
      ['gasterminal', 'nominal'],
      ['gas terminal', 'nominal'],
      ['terminal', 'nominal'],
    ],
  },
  {
    id: 'agreement:kust',
    kind: 'agreement',
    nl: 'Kustakkoord',
    en: 'Coast Accord',
    forms: [
      ['Kustakkoord', 'name'],
      ['Coast Accord', 'name'],
      ['the accord', 'nominal'],
      ['het akkoord', 'nominal'],
    ],
  },
  {
    id: 'event:top',
    kind: 'event',
    nl: 'top van Oslov',
    en: 'Oslov summit',
    forms: [
      ['top van Oslov', 'name'],
      ['Oslov summit', 'name'],
    ],
  },
  {
    id: 'event:blokkade',
    kind: 'event',
    nl: 'blokkade van de haven',
    en: 'blockade of the harbour',
    forms: [
      ['blokkade van de haven', 'nominal'],
      ['blockade of the harbour', 'nominal'],
      ['blokkade', 'nominal'],
      ['blockade', 'nominal'],
    ],
  },
  {
    id: 'group:vissers',
    kind: 'group',
    nl: 'vissers',
    en: 'fishers',
    forms: [
      ['vissers', 'nominal'],
      ['fishers', 'nominal'],
    ],
  },
  { id: 'object:gas', kind: 'object', nl: 'gas', en: 'gas', forms: [['gas', 'nominal']] },
  {
    id: 'concept:quota',
    kind: 'concept',
    nl: 'vangstquota',
    en: 'catch quotas',
    forms: [
      ['vangstquota', 'nominal'],
      ['catch quotas', 'nominal'],
    ],
  },
  {
    id: 'law:zeewet',
    kind: 'law',
    nl: 'Zeewet',
    en: 'Sea Act',
    forms: [
      ['Zeewet', 'name'],
      ['Sea Act', 'name'],
    ],
  },
];

const ARTICLES: readonly ArticleDraft[] = [
  {
    id: 'kustakkoord-2031-03',
    language: 'nl',
    title: 'Valmora en Estrin tekenen Kustakkoord in Oslov',
    date: '2031-03-14',
    sentences: [
      'Mara Lindqvist heeft op de top van Oslov haar ambtgenoot Ada Okafor ontmoet.',
      'De president van Valmora noemde het gesprek “open en kort”.',
      'Valmora en Estrin ondertekenden vrijdag het Kustakkoord.',
      'Daarin belooft Estrin de vangstquota te verlagen.',
      'Minister Tomas Berend zal maandag naar Merrin reizen om met de Vissersbond te praten.',
      'De Vissersbond verwerpt het Kustakkoord en dreigt met een blokkade van de haven.',
      'Volgens Joris de Vries, voorzitter van de Vissersbond, levert Valmora al jaren gas aan Estrin.',
      'Berend ontkent dat Valmora gas levert aan Estrin.',
      'De Noordzeeraad steunt het akkoord niet zolang de Zeewet geldt.',
      'Stichting Helder Water wil dat Valmora de gasterminal sluit.',
      'Mogelijk bezoekt Okafor in april de gasterminal bij Merrin.',
    ],
  },
  {
    id: 'harbour-blockade-2031-04',
    language: 'en',
    title: 'Fishers end blockade of Merrin harbour',
    date: '2031-04-02',
    sentences: [
      'The Fishers’ Union ended its blockade of the harbour on Tuesday after talks with Tomas Berend.',
      'Berend met Joris de Vries in Merrin, the Port of Merrin said.',
      'Estrin accuses the Fishers’ Union of breaking the Sea Act.',
      'The North Sea Council welcomed the Coast Accord last week.',
      'Mara Lindqvist supports the fishers, her office says.',
      'Valmora will pay the fishers, according to Ada Okafor.',
      'The Port of Merrin does not support the blockade.',
      'The Clear Water Trust sued the Port of Merrin over the gas terminal.',
      'Estrin may leave the North Sea Council.',
      'Estrin criticised Valmora, and Valmora criticised Estrin.',
    ],
  },
];

const NL = 'kustakkoord-2031-03';
const EN = 'harbour-blockade-2031-04';
const MARCH: readonly [string, string] = ['2031-03-14', '2031-03-14'];

const FACTS: readonly FactDraft[] = [
  {
    article: NL,
    sentence: 'ambtgenoot Ada Okafor',
    subject: 'person:lindqvist',
    predicate: ['meet', 'ontmoeten', 'meets', 'CONSULT'],
    words: ['heeft', 'ontmoet'],
    object: 'person:okafor',
    symmetric: true,
    time: ['', ...MARCH],
    place: 'place:oslov',
  },
  {
    article: NL,
    sentence: 'ambtgenoot Ada Okafor',
    subject: 'person:lindqvist',
    predicate: ['attend', 'zijn op', 'attends', 'CONSULT'],
    words: ['op'],
    object: 'event:top',
    confidence: 0.62,
  },
  {
    article: NL,
    sentence: 'ambtgenoot Ada Okafor',
    subject: 'person:okafor',
    predicate: ['attend', 'zijn op', 'attends', 'CONSULT'],
    words: ['op'],
    object: 'event:top',
    confidence: 0.55,
  },
  {
    article: NL,
    sentence: 'ambtgenoot Ada Okafor',
    subject: 'event:top',
    predicate: ['located-in', 'in', 'takes place in', 'LOCATION'],
    words: ['van'],
    object: 'place:oslov',
    confidence: 0.9,
  },
  {
    article: NL,
    sentence: 'De president van Valmora',
    subject: 'person:lindqvist',
    predicate: ['president-of', 'president van', 'is president of', 'ROLE'],
    words: ['president van'],
    object: 'VLM',
    confidence: 0.97,
  },
  {
    article: NL,
    sentence: 'ondertekenden vrijdag',
    subject: 'VLM',
    predicate: ['sign', 'ondertekenen', 'signs', 'AGREE'],
    words: ['ondertekenden'],
    object: 'agreement:kust',
    time: ['vrijdag', ...MARCH],
    confidence: 0.95,
  },
  {
    article: NL,
    sentence: 'ondertekenden vrijdag',
    subject: 'EST',
    predicate: ['sign', 'ondertekenen', 'signs', 'AGREE'],
    words: ['ondertekenden'],
    object: 'agreement:kust',
    time: ['vrijdag', ...MARCH],
    confidence: 0.95,
  },
  {
    article: NL,
    sentence: 'ondertekenden vrijdag',
    subject: 'VLM',
    predicate: ['agree', 'ondertekenen met', 'agrees with', 'AGREE'],
    words: ['ondertekenden'],
    object: 'EST',
    symmetric: true,
    time: ['vrijdag', ...MARCH],
    confidence: 0.71,
  },
  {
    article: NL,
    sentence: 'vangstquota te verlagen',
    subject: 'EST',
    predicate: ['reduce', 'verlagen', 'lowers', 'COOPERATE'],
    words: ['verlagen'],
    object: 'concept:quota',
    modality: 'planned',
  },
  {
    article: NL,
    sentence: 'naar Merrin reizen',
    subject: 'person:berend',
    predicate: ['travel-to', 'reizen naar', 'travels to', 'VISIT'],
    words: ['zal', 'reizen'],
    object: 'place:merrin',
    modality: 'planned',
    time: ['maandag', '2031-03-17', '2031-03-17'],
  },
  {
    article: NL,
    sentence: 'naar Merrin reizen',
    subject: 'person:berend',
    predicate: ['talk', 'praten met', 'talks with', 'CONSULT'],
    words: ['met', 'praten'],
    object: 'org:vissersbond',
    symmetric: true,
    modality: 'planned',
    time: ['maandag', '2031-03-17', '2031-03-17'],
    place: 'place:merrin',
  },
  {
    article: NL,
    sentence: 'verwerpt het Kustakkoord',
    subject: 'org:vissersbond',
    predicate: ['reject', 'verwerpen', 'rejects', 'REJECT'],
    words: ['verwerpt'],
    object: 'agreement:kust',
    confidence: 0.93,
  },
  {
    article: NL,
    sentence: 'dreigt met een blokkade',
    subject: 'org:vissersbond',
    predicate: ['threaten', 'dreigen met', 'threatens with', 'THREATEN'],
    words: ['dreigt met'],
    object: 'event:blokkade',
    confidence: 0.88,
  },
  {
    article: NL,
    sentence: 'voorzitter van de Vissersbond',
    subject: 'person:vries',
    predicate: ['chair-of', 'voorzitter van', 'chairs', 'ROLE'],
    words: ['voorzitter van'],
    object: 'org:vissersbond',
    confidence: 0.96,
  },
  {
    article: NL,
    sentence: 'levert Valmora al jaren',
    subject: 'VLM',
    predicate: ['supply', 'leveren', 'supplies', 'AID'],
    words: ['levert'],
    object: 'object:gas',
    modality: 'claimed',
    by: 'person:vries',
  },
  {
    article: NL,
    sentence: 'levert Valmora al jaren',
    subject: 'VLM',
    predicate: ['supply', 'leveren aan', 'supplies', 'AID'],
    words: ['levert', 'aan'],
    object: 'EST',
    modality: 'claimed',
    by: 'person:vries',
  },
  {
    article: NL,
    sentence: 'Berend ontkent',
    subject: 'VLM',
    predicate: ['supply', 'leveren aan', 'supplies', 'AID'],
    words: ['levert aan'],
    object: 'EST',
    modality: 'denied',
    by: 'person:berend',
  },
  {
    article: NL,
    sentence: 'steunt het akkoord niet',
    subject: 'org:raad',
    predicate: ['support', 'steunen', 'supports', 'SUPPORT'],
    words: ['steunt', 'niet'],
    object: 'agreement:kust',
    polarity: 'negative',
    confidence: 0.86,
  },
  {
    article: NL,
    sentence: 'wil dat Valmora',
    subject: 'VLM',
    predicate: ['close', 'sluiten', 'closes', 'REDUCE'],
    words: ['sluit'],
    object: 'facility:terminal',
    modality: 'demanded',
    by: 'org:groene',
  },
  {
    article: NL,
    sentence: 'Mogelijk bezoekt Okafor',
    subject: 'person:okafor',
    predicate: ['visit', 'bezoeken', 'visits', 'VISIT'],
    words: ['Mogelijk bezoekt'],
    object: 'facility:terminal',
    modality: 'possible',
    time: ['in april', '2031-04-01', '2031-04-30'],
    place: 'place:merrin',
    confidence: 0.6,
  },
  {
    article: NL,
    sentence: 'Mogelijk bezoekt Okafor',
    subject: 'facility:terminal',
    predicate: ['located-in', 'bij', 'is near', 'LOCATION'],
    words: ['bij'],
    object: 'place:merrin',
    confidence: 0.82,
  },
  {
    article: NL,
    sentence: 'De president van Valmora',
    subject: 'person:lindqvist',
    predicate: ['represent', 'president van', 'represents', 'ROLE'],
    words: ['president van'],
    object: 'VLM',
    confidence: 0.5,
  },
  {
    article: EN,
    sentence: 'ended its blockade',
    subject: 'org:vissersbond',
    predicate: ['end', 'end', 'ends', 'REDUCE'],
    words: ['ended'],
    object: 'event:blokkade',
    time: ['Tuesday', '2031-04-01', '2031-04-01'],
    confidence: 0.94,
  },
  {
    article: EN,
    sentence: 'ended its blockade',
    subject: 'org:vissersbond',
    predicate: ['talk', 'talk with', 'talks with', 'CONSULT'],
    words: ['talks with'],
    object: 'person:berend',
    symmetric: true,
    confidence: 0.8,
  },
  {
    article: EN,
    sentence: 'Berend met Joris',
    subject: 'person:berend',
    predicate: ['meet', 'meet', 'meets', 'CONSULT'],
    words: ['met'],
    object: 'person:vries',
    symmetric: true,
    place: 'place:merrin',
    by: 'org:havenbedrijf',
    confidence: 0.92,
  },
  {
    article: EN,
    sentence: 'Berend met Joris',
    subject: 'org:havenbedrijf',
    predicate: ['located-in', 'of', 'is in', 'LOCATION'],
    words: ['of'],
    object: 'place:merrin',
    confidence: 0.9,
  },
  {
    article: EN,
    sentence: 'accuses the Fishers',
    subject: 'EST',
    predicate: ['accuse', 'accuse', 'accuses', 'ACCUSE'],
    words: ['accuses'],
    object: 'org:vissersbond',
    confidence: 0.95,
  },
  {
    article: EN,
    sentence: 'accuses the Fishers',
    subject: 'org:vissersbond',
    predicate: ['break', 'break', 'breaks', 'REJECT'],
    words: ['breaking'],
    object: 'law:zeewet',
    modality: 'claimed',
    by: 'EST',
  },
  {
    article: EN,
    sentence: 'welcomed the Coast Accord',
    subject: 'org:raad',
    predicate: ['welcome', 'welcome', 'welcomes', 'SUPPORT'],
    words: ['welcomed'],
    object: 'agreement:kust',
    time: ['last week', '2031-03-24', '2031-03-30'],
    confidence: 0.94,
  },
  {
    article: EN,
    sentence: 'supports the fishers',
    subject: 'person:lindqvist',
    predicate: ['support', 'support', 'supports', 'SUPPORT'],
    words: ['supports'],
    object: 'group:vissers',
    modality: 'claimed',
    confidence: 0.79,
  },
  {
    article: EN,
    sentence: 'will pay the fishers',
    subject: 'VLM',
    predicate: ['pay', 'pay', 'pays', 'AID'],
    words: ['will pay'],
    object: 'group:vissers',
    modality: 'planned',
    by: 'person:okafor',
  },
  {
    article: EN,
    sentence: 'does not support the blockade',
    subject: 'org:havenbedrijf',
    predicate: ['support', 'support', 'supports', 'SUPPORT'],
    words: ['does not support'],
    object: 'event:blokkade',
    polarity: 'negative',
    confidence: 0.9,
  },
  {
    article: EN,
    sentence: 'sued the Port of Merrin',
    subject: 'org:groene',
    predicate: ['sue', 'sue', 'sues', 'ACCUSE'],
    words: ['sued'],
    object: 'org:havenbedrijf',
    confidence: 0.93,
  },
  {
    article: EN,
    sentence: 'sued the Port of Merrin',
    subject: 'org:groene',
    predicate: ['oppose', 'sue over', 'opposes', 'REJECT'],
    words: ['sued', 'over'],
    object: 'facility:terminal',
    confidence: 0.58,
  },
  {
    article: EN,
    sentence: 'may leave the North Sea Council',
    subject: 'EST',
    predicate: ['leave', 'leave', 'leaves', 'REDUCE'],
    words: ['may leave'],
    object: 'org:raad',
    modality: 'possible',
  },
  {
    article: EN,
    sentence: 'may leave the North Sea Council',
    subject: 'EST',
    predicate: ['member-of', 'member of', 'is member of', 'MEMBERSHIP'],
    words: ['leave'],
    object: 'org:raad',
    confidence: 0.66,
  },
  {
    article: EN,
    sentence: 'Estrin criticised Valmora',
    subject: 'EST',
    predicate: ['criticise', 'criticise', 'criticises', 'DISAPPROVE'],
    words: ['criticised'],
    object: 'VLM',
    confidence: 0.91,
  },
  {
    article: EN,
    sentence: 'Estrin criticised Valmora',
    subject: 'VLM',
    predicate: ['criticise', 'criticise', 'criticises', 'DISAPPROVE'],
    words: ['criticised'],
    object: 'EST',
    confidence: 0.91,
  },
  {
    article: EN,
    sentence: 'welcomed the Coast Accord',
    subject: 'org:raad',
    predicate: ['welcome', 'welcome', 'welcomes', 'SUPPORT'],
    words: ['welcomed'],
    object: 'VLM',
    via: 'agreement:kust',
    confidence: 0.5,
  },
  {
    article: EN,
    sentence: 'ended its blockade',
    subject: 'event:blokkade',
    predicate: ['located-in', 'of', 'takes place in', 'LOCATION'],
    words: ['of'],
    object: 'place:merrin',
    confidence: 0.52,
  },
];

const articleOf = (draft: ArticleDraft): ArticleRecord => {
  const head = `${draft.title}\n\n`;
  const sentences: Span[] = [];
  let text = head;
  draft.sentences.forEach((sentence, index) => {
    if (index > 0) text += index % 4 === 0 ? '\n\n' : ' ';
    sentences.push([text.length, text.length + sentence.length]);
    text += sentence;
  });
  return {
    id: draft.id,
    path: `${draft.id}.txt`,
    sha256: '0'.repeat(64),
    language: draft.language,
    title: draft.title,
    url: null,
    date: draft.date,
    granularity: 'day',
    text: `${text}\n`,
    sentences,
  };
};

const mentionsIn = (article: ArticleRecord, entities: readonly EntityDraft[]): Map<string, MentionRecord[]> => {
  const taken: Span[] = [];
  const found = new Map<string, MentionRecord[]>();
  const forms = entities.flatMap((entity) => entity.forms.map(([text, form]) => ({ id: entity.id, text, form })));
  for (const { id, text, form } of forms.sort((a, b) => b.text.length - a.text.length)) {
    const pattern = new RegExp(
      `(?<![\\p{L}])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`,
      form === 'nominal' ? 'giu' : 'gu',
    );
    for (const match of article.text.matchAll(pattern)) {
      const span: Span = [match.index, match.index + text.length];
      if (taken.some(([start, end]) => span[0] < end && start < span[1])) continue;
      taken.push(span);
      const list = found.get(id) ?? [];
      list.push({ article: article.id, span, text: match[0], form });
      found.set(id, list);
    }
  }
  return found;
};

const entityOf = (
  draft: EntityDraft,
  articles: readonly ArticleRecord[],
  mentions: readonly Map<string, MentionRecord[]>[],
): EntityRecord => ({
  id: draft.id,
  label: draft.en,
  labels: { nl: draft.nl, en: draft.en },
  kind: draft.kind,
  aliases: [...new Set(draft.forms.map(([text]) => text))],
  mentions: articles.flatMap((_, index) => (mentions[index]?.get(draft.id) ?? []).sort((a, b) => a.span[0] - b.span[0])),
  ...(draft.iso3 === undefined ? {} : { codes: { iso3: draft.iso3 } }),
});

const spiral = (index: number): readonly [x: number, y: number] => {
  const radius = 10 * Math.sqrt(index + 0.5);
  return [radius * Math.cos(index * 2.399963), radius * Math.sin(index * 2.399963)];
};

/** A place on a spiral, or on one of several that lie on a wider one. */
const placeOf = (index: number, groups: number, order: number): readonly [x: number, y: number] => {
  if (groups === 1) return spiral(index);
  const spread = 2.3 * Math.sqrt(order / groups);
  const [x, y] = spiral(Math.floor(index / groups));
  const [centreX, centreY] = spiral(index % groups);
  return [centreX * spread + x, centreY * spread + y];
};

/** A graph of the given records, with nodes on a golden-angle spiral: fixed and without overlap. */
export const graphOf = (
  entities: readonly EntityRecord[],
  facts: readonly FactRecord[],
  articles: readonly ArticleRecord[],
  groups = 1,
): SerializedKnowledgeGraph => {
  const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes({
    title: 'Fixture',
    generator: 'tripel',
    articles: articles.map(({ id, title, date, language, url }) => ({ id, title, date, language, url })),
  });
  entities.forEach((entity, index) => {
    const [x, y] = placeOf(index, groups, entities.length);
    graph.addNode(entity.id, {
      label: entity.label,
      labels: { ...entity.labels },
      kind: entity.kind,
      aliases: [...entity.aliases],
      codes: { ...entity.codes },
      mentions: entity.mentions.length,
      articles: [...new Set(entity.mentions.map((mention) => mention.article))],
      community: groups === 1 ? index % 4 : index % groups,
      x,
      y,
      size: 8,
      color: '#888888',
    });
  });
  for (const fact of facts) addFact(graph, fact);
  return graph.export();
};

const addFact = (graph: KnowledgeGraph, fact: FactRecord): void => {
  const evidence: EdgeFact = {
    fact: fact.id,
    article: fact.article,
    sentence: fact.evidence.sentence,
    span: [fact.evidence.span[0], fact.evidence.span[1]],
    text: fact.evidence.text,
    attribution: fact.attribution?.id ?? null,
    alsoSaidBy: fact.alsoSaidBy.map(({ id }) => id),
    time: fact.time,
    place: fact.place?.id ?? null,
    confidence: fact.confidence,
  };
  if (graph.hasEdge(fact.edge)) {
    graph.updateEdgeAttribute(fact.edge, 'weight', (weight) => (weight ?? 0) + 1);
    graph.getEdgeAttribute(fact.edge, 'evidence').push(evidence);
    return;
  }
  const attributes: EdgeAttributes = {
    predicate: fact.predicate.id,
    lemma: fact.predicate.lemma,
    label: fact.predicate.label,
    eventType: fact.predicate.type,
    symmetric: fact.symmetric,
    polarity: fact.polarity,
    modality: fact.modality,
    via: fact.via?.id ?? null,
    weight: 1,
    confidence: fact.confidence,
    start: fact.time?.start ?? null,
    end: fact.time?.end ?? null,
    evidence: [evidence],
  };
  if (fact.symmetric) graph.addUndirectedEdgeWithKey(fact.edge, fact.subject.id, fact.object.id, attributes);
  else graph.addDirectedEdgeWithKey(fact.edge, fact.subject.id, fact.object.id, attributes);
};

const edgeKey = (draft: FactDraft): string => {
  const ends = draft.symmetric ? [draft.subject, draft.object].sort() : [draft.subject, draft.object];
  return [ends[0], draft.predicate[0], ends[1], draft.polarity ?? 'positive', draft.modality ?? 'actual', draft.via ?? ''].join('~');
};

const spansOf = (text: string, sentence: Span, words: readonly string[]): Span[] =>
  words.map((word) => {
    const start = text.indexOf(word, sentence[0]);
    if (start < 0 || start + word.length > sentence[1]) throw new Error(`"${word}" is not in its sentence`);
    return [start, start + word.length] as const;
  });

/** The small story: 20 entities, 40 facts, a Dutch and an English article. */
export const smallPage = (): PageData => {
  const articles = ARTICLES.map(articleOf);
  const mentions = articles.map((article) => mentionsIn(article, ENTITIES));
  const entities = ENTITIES.map((draft) => entityOf(draft, articles, mentions));
  const reference = (id: string) => ({ id, label: ENTITIES.find((entity) => entity.id === id)?.en ?? id });
  const predicates: Record<string, Span[]> = {};
  const facts = FACTS.map((draft, index): FactRecord => {
    const article = articles.find(({ id }) => id === draft.article);
    const sentence = article?.sentences.findIndex(([start, end]) => article.text.slice(start, end).includes(draft.sentence)) ?? -1;
    const span = article?.sentences[sentence];
    if (article === undefined || span === undefined) throw new Error(`no sentence with "${draft.sentence}"`);
    const proposition = `p${index}`;
    predicates[proposition] = spansOf(article.text, span, draft.words);
    return {
      id: `f${index}`,
      edge: edgeKey(draft),
      proposition,
      article: draft.article,
      subject: reference(draft.subject),
      predicate: { id: draft.predicate[0], lemma: draft.predicate[1], label: draft.predicate[2], type: draft.predicate[3] },
      object: reference(draft.object),
      symmetric: draft.symmetric ?? false,
      via: draft.via === undefined ? null : reference(draft.via),
      polarity: draft.polarity ?? 'positive',
      modality: draft.modality ?? 'actual',
      attribution: draft.by === undefined ? null : reference(draft.by),
      alsoSaidBy: [],
      qualifiers: [],
      time: draft.time === undefined ? null : { text: draft.time[0], start: draft.time[1], end: draft.time[2], granularity: 'day' },
      place: draft.place === undefined ? null : reference(draft.place),
      confidence: draft.confidence ?? 0.84,
      evidence: { sentence, span, text: article.text.slice(span[0], span[1]) },
    };
  });
  return { version: 1, withText: true, graph: graphOf(entities, facts, articles), articles, entities, facts, predicates };
};

/** The small story with two facts that Valmora states about itself. */
export const selfPage = (): PageData => {
  const page = smallPage();
  const [first] = page.facts;
  if (first === undefined) throw new Error('no facts');
  const valmora = { id: 'VLM', label: 'Valmora' };
  const own = ['praises', 'corrects'].map(
    (label, index): FactRecord => ({
      ...first,
      id: `own${index}`,
      edge: `VLM~${label}~VLM`,
      proposition: `own${index}`,
      subject: valmora,
      object: valmora,
      predicate: { id: label, lemma: label, label, type: 'SAY' },
      symmetric: false,
    }),
  );
  const facts = [...page.facts, ...own];
  return { ...page, facts, graph: graphOf(page.entities, facts, page.articles) };
};

export const emptyPage = (): PageData => ({
  version: 1,
  withText: true,
  graph: graphOf([], [], []),
  articles: [],
  entities: [],
  facts: [],
});

/** Park and Miller's generator: the large graph is the same on every run. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

const KINDS: readonly EntityKind[] = ['person', 'organization', 'country', 'place', 'event', 'concept'];
const MODALITY_MIX: readonly Modality[] = ['actual', 'actual', 'actual', 'actual', 'actual', 'planned', 'possible', 'claimed', 'denied'];

const GROUPS = 40;

/** A graph of `order` nodes and about `size` edges that grows by preferential attachment, as news graphs do. */
export const largePage = (order = 10_000, size = 20_000): PageData => {
  const random = randomFrom(7);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const text = 'Entity names stand here, each with a fact of its own.';
  const article: ArticleRecord = {
    id: 'large',
    path: 'large.txt',
    sha256: '0'.repeat(64),
    language: 'en',
    title: 'A large graph',
    url: null,
    date: '2031-01-01',
    granularity: 'day',
    text,
    sentences: [[0, text.length]],
  };
  const entities = Array.from(
    { length: order },
    (_, index): EntityRecord => ({
      id: `n${index}`,
      label: `Entity ${index}`,
      labels: {},
      kind: pick(KINDS),
      aliases: [`E${index}`],
      mentions: [{ article: 'large', span: [0, 6], text: 'Entity', form: 'name' }],
    }),
  );
  const ends: number[] = [0];
  const facts = Array.from({ length: size }, (_, index): FactRecord => {
    const subject = index < order - 1 ? index + 1 : Math.floor(random() * order);
    let object = random() < 0.5 ? pick(ends) : Math.floor(random() * Math.max(1, subject));
    if (random() < 0.93) object += (subject % GROUPS) - (object % GROUPS);
    if (object === subject || object >= order) object = (subject + GROUPS) % order;
    ends.push(subject, object);
    const modality = pick(MODALITY_MIX);
    return {
      id: `f${index}`,
      edge: `e${index}`,
      proposition: `p${index}`,
      article: 'large',
      subject: { id: `n${subject}`, label: `Entity ${subject}` },
      predicate: { id: `p${index % 23}`, lemma: `does ${index % 23}`, label: `does ${index % 23}`, type: 'CONSULT' },
      object: { id: `n${object}`, label: `Entity ${object}` },
      symmetric: false,
      via: null,
      polarity: 'positive',
      modality,
      attribution: null,
      alsoSaidBy: [],
      qualifiers: [],
      time: null,
      place: null,
      confidence: 0.5 + random() / 2,
      evidence: { sentence: 0, span: [0, text.length], text },
    };
  });
  return { version: 1, withText: true, graph: graphOf(entities, facts, [article], GROUPS), articles: [article], entities, facts };
};

/** Names that try to become markup, script, style, URL or control characters. */
export const HOSTILE_NAMES: readonly string[] = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=2</script>',
  '<svg onload=window.hacked=3>',
  'javascript:window.hacked=4',
  '"><b>bold</b>',
  '{{constructor.constructor("window.hacked=5")()}}',
  '\u202Eesrever\u202C and \u0000 control',
  `very long ${'x'.repeat(3000)}`,
  '',
  '__proto__',
  '=HYPERLINK("http://example.invalid","click")',
  '&lt;already escaped&gt; \u2028 \u2029 🧿👩🏽‍🚀 \uD800',
];

/** The small story with every name, predicate and sentence replaced by hostile ones. */
export const hostilePage = (): PageData => {
  const name = (index: number): string => HOSTILE_NAMES[index % HOSTILE_NAMES.length]!;
  const text = HOSTILE_NAMES.join(' ');
  const article: ArticleRecord = {
    id: '<script>window.hacked=6</script>',
    path: '../../etc/passwd',
    sha256: '0'.repeat(64),
    language: 'en',
    title: '</title><script>window.hacked=7</script>',
    url: 'javascript:window.hacked=8',
    date: '0000-99-99',
    granularity: 'day',
    text,
    sentences: [[0, text.length]],
  };
  const entities = HOSTILE_NAMES.map(
    (label, index): EntityRecord => ({
      id: `${label}#${index}`,
      label,
      labels: { nl: label, en: label },
      kind: KINDS[index % KINDS.length]!,
      aliases: [label],
      mentions: [
        { article: article.id, span: [index * 3, index * 3 + 9], text: label, form: 'name' },
        { article: 'no such article', span: [5, 1], text: label, form: 'name' },
        { article: article.id, span: [99_999, 100_000], text: label, form: 'name' },
      ],
    }),
  );
  const reference = (index: number) => ({ id: entities[index % entities.length]!.id, label: name(index) });
  const facts = Array.from(
    { length: 30 },
    (_, index): FactRecord => ({
      id: `f${index}`,
      edge: `e${index}`,
      proposition: `p${index}`,
      article: index === 7 ? 'no such article' : article.id,
      subject: reference(index),
      predicate: { id: name(index + 2), lemma: name(index + 3), label: name(index + 4), type: name(index + 5) },
      object: reference(index * 5 + 1),
      symmetric: index % 9 === 0,
      via: null,
      polarity: 'positive',
      modality: 'actual',
      attribution: reference(index + 3),
      alsoSaidBy: [reference(index + 1)],
      qualifiers: [{ role: 'other', text: name(index) }],
      time: { text: name(index), start: 'never', end: '9999-12-31', granularity: 'day' },
      place: reference(index + 6),
      confidence: index === 3 ? Number.NaN : 0.5,
      evidence: { sentence: index === 4 ? 99 : 0, span: index === 5 ? [-5, 1e9] : [0, 40], text: name(index + 1) },
    }),
  );
  return { version: 1, withText: true, graph: graphOf(entities, facts, [article]), articles: [article], entities, facts };
};
