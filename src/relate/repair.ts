import type { Token } from '../model/annotated.ts';
import { baseRelation } from './tree.ts';

/*
 * Repairs of readings that contradict themselves, so that one slip of the parser does not hide a fact. Each makes a new token; the
 * document's own reading stays as it is.
 */

const childrenOf = (tokens: readonly Token[], head: number): readonly number[] =>
  tokens.flatMap((token, i) => (token.head === head ? [i] : []));

const relation = (tokens: readonly Token[], index: number): string => tokens[index]?.deprel ?? '';

/** A word with a reflexive of its own is a verb, whatever its tag: "kanten zich". */
const retagReflexive = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    const isReflexive = childrenOf(tokens, i).some((child) => relation(tokens, child) === 'expl:pv');
    return isReflexive && token.upos === 'NOUN' ? { ...token, upos: 'VERB', lemma: token.form.toLowerCase() } : token;
  });

/** In "MH17: Nederland en Australië stellen …" what stands after the colon is not coordinated with what stands before it. */
const splitAtColon = (tokens: readonly Token[]): readonly Token[] => {
  const colon = tokens.findIndex((token) => token.form === ':');
  if (colon < 1) return tokens;
  const topic = tokens.findIndex((token, i) => i < colon && baseRelation(token.deprel) === 'nsubj' && token.head > colon);
  const first = childrenOf(tokens, topic).find((child) => child > colon && relation(tokens, child) === 'conj');
  const above = tokens[topic];
  if (topic < 0 || above === undefined) return tokens;
  if (first === undefined) return withoutSecondSubject(tokens, topic, colon);
  return tokens.map((token, i) => {
    if (i === topic) return { ...token, deprel: 'parataxis' };
    if (i === first) return { ...token, head: above.head, deprel: above.deprel };
    return token.head === topic && i > first ? { ...token, head: first } : token;
  });
};

/** "Minister X: "Het plan heeft …"": with a subject of its own after the colon the verb has none before it. */
const withoutSecondSubject = (tokens: readonly Token[], topic: number, colon: number): readonly Token[] => {
  const head = tokens[topic]?.head ?? -1;
  const hasOwn = tokens.some((token, i) => i > colon && token.head === head && baseRelation(token.deprel) === 'nsubj');
  return hasOwn ? tokens.map((token, i) => (i === topic ? { ...token, deprel: 'parataxis' } : token)) : tokens;
};

/** The tokens of a sentence without the contradictions that the rules know. */
export const repairTokens = (tokens: readonly Token[]): readonly Token[] => splitAtColon(retagReflexive(tokens));
