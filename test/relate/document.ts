import type { Sentence, Token } from '../../src/model/annotated.ts';
import type { ArticleEntity, TimeMention, WithEntities } from '../../src/model/entity.ts';
import type { EntityKind, Mention, MentionForm } from '../../src/model/mention.ts';
import type { LanguageCode } from '../../src/model/text.ts';

/**
 * Documents in a compact notation. A sentence is its tokens between spaces:
 *
 *   form/lemma/UPOS/head/deprel[/feats][=entity[+entity][:kind]]
 *
 * Heads count from 1, 0 is the root; an empty lemma is the lower-cased form (the form itself for names). `=russia` makes the token the
 * head of a mention of that entity, with the parts of its name (`flat`) in the span; the form of the mention follows from the UPOS.
 * `^` before the entity names a part of the word up to the hyphen: `VN-topman/…^un`.
 */
export const documentOf = (language: LanguageCode, ...notations: readonly string[]): WithEntities => {
  const builder = new Builder();
  for (const notation of notations) builder.add(notation.trim().split(/\s+/));
  return builder.build(language);
};

const FORMS: Readonly<Record<string, MentionForm>> = { PROPN: 'name', ADJ: 'demonym', PRON: 'pronoun', ADV: 'pronoun' };

const KINDS: Readonly<Record<string, EntityKind>> = {
  russia: 'country',
  china: 'country',
  france: 'country',
  ukraine: 'country',
  us: 'country',
  nl: 'country',
  nato: 'organization',
  un: 'organization',
  eu: 'organization',
  police: 'organization',
  ministry: 'organization',
  paris: 'place',
  gas: 'object',
  troops: 'group',
  rebels: 'group',
  expansion: 'event',
  visit: 'event',
  attack: 'event',
  treaty: 'agreement',
  report: 'work',
};

interface Marked {
  readonly ids: readonly string[];
  readonly kind: EntityKind;
  readonly isPart: boolean;
}

const readMark = (mark: string): Marked => {
  const isPart = mark.startsWith('^');
  const [names = '', kind] = mark.slice(1).split(':');
  const ids = names.split('+');
  return { ids, kind: (kind as EntityKind | undefined) ?? KINDS[ids[0] ?? ''] ?? 'person', isPart };
};

class Builder {
  private text = '';
  private readonly sentences: Sentence[] = [];
  private readonly mentions: Mention[] = [];
  private readonly referents: string[][] = [];
  private readonly times: TimeMention[] = [];
  private readonly kinds = new Map<string, EntityKind>();

  add(words: readonly string[]): void {
    const start = this.text.length;
    const marks: (string | null)[] = [];
    const tokens = words.map((word): Token => {
      const [, token = '', mark = null] = /^(.*?)([=^](?:TIME|[a-z][\w+:-]*))?$/.exec(word) ?? [];
      const [form = '', lemma = '', upos = 'X', head = '0', deprel = 'dep', feats = '_'] = token.split('/');
      marks.push(mark);
      const at = this.text.length;
      this.text += `${form} `;
      const base = lemma || (upos === 'PROPN' ? form : form.toLowerCase());
      return { form, lemma: base, upos, feats, head: Number(head) - 1, deprel, span: [at, at + form.length] };
    });
    const index = this.sentences.length;
    this.sentences.push({ tokens, span: [start, this.text.length - 1], block: 'paragraph', blockIndex: 0, names: [] });
    for (const [position, mark] of marks.entries()) if (mark) this.mark(index, tokens, position, mark);
  }

  private mark(sentence: number, tokens: readonly Token[], head: number, mark: string): void {
    const token = tokens[head];
    if (!token) return;
    if (mark === '=TIME') {
      const value = { text: token.form, start: '2020-01-01', end: '2020-01-01', granularity: 'day' as const };
      this.times.push({ sentence, start: head, end: head + 1, head, value });
      return;
    }
    const { ids, kind, isPart } = readMark(mark);
    const inName = tokens.flatMap((other, i) => (i === head || (other.head === head && other.deprel === 'flat') ? [i] : []));
    const first = Math.min(...inName);
    const end = Math.max(...inName) + 1;
    const span: Mention['span'] = isPart
      ? [token.span[0], token.span[0] + token.form.indexOf('-')]
      : [tokens[first]?.span[0] ?? 0, tokens[end - 1]?.span[1] ?? 0];
    for (const id of ids) this.kinds.set(id, this.kinds.get(id) ?? kind);
    const form = isPart ? 'name' : (FORMS[token.upos] ?? 'nominal');
    const known = { number: null, gender: null, person: null, definite: null, labels: {}, codes: {}, role: null } as const;
    this.mentions.push({ index: this.mentions.length, sentence, start: first, end, head, span, form, kind, ...known });
    this.referents.push([...ids]);
  }

  build(language: LanguageCode): WithEntities {
    const entities = [...this.kinds].map(([id, kind]): ArticleEntity => {
      const first = this.referents.findIndex((ids) => ids.includes(id));
      return { id, kind, label: id, labels: {}, aliases: [], codes: {}, mentions: [first], members: [] };
    });
    return {
      id: 'test',
      path: 'test.txt',
      sha256: '',
      language,
      title: null,
      url: null,
      date: null,
      text: this.text,
      blocks: [{ kind: 'paragraph', span: [0, this.text.length] }],
      messages: [],
      sentences: this.sentences,
      mentions: this.mentions,
      entities,
      referents: this.referents,
      times: this.times,
    };
  }
}
