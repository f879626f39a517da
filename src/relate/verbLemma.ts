import type { ClauseLanguage } from '../language/clauseLanguage.ts';
import { dependents, lemmaOf, type Tree, tokenAt } from './tree.ts';

/** The infinitive of a verb with its particle, but without the first word of an idiom ("op de hoogte" + stellen): "stelde … voor" → voorstellen, "carried out" → carry out, "laat weten" → laten weten. */
export const verbLemma = (tree: Tree, language: ClauseLanguage, verb: number): string => {
  const particles = dependents(tree, verb, 'compound:prt').map((i) => tokenAt(tree, i));
  return particles.reduce(
    (lemma, particle) => {
      const isVerb = particle.upos === 'VERB' || particle.upos === 'AUX';
      return language.joinParticle(lemma, isVerb ? lemmaOf(particle) : particle.form.toLowerCase(), isVerb);
    },
    lemmaOf(tokenAt(tree, verb)),
  );
};
