import type { ClauseLanguage } from '../language/clauseLanguage.ts';
import { dependents, lemmaOf, type Tree, tokenAt } from './tree.ts';

/** The lemma without the first word of an idiom that the tagger took for its particle: "op de hoogte" + opstellen → stellen. */
const withoutIdiom = (tree: Tree, verb: number, particles: readonly number[]): string =>
  particles
    .filter((i) => dependents(tree, i, 'fixed').length > 0)
    .map((i) => tokenAt(tree, i).form.toLowerCase())
    .reduce((lemma, first) => (lemma.startsWith(first) ? lemma.slice(first.length) : lemma), lemmaOf(tokenAt(tree, verb)));

/** The infinitive of a verb with its particle: "stelde … voor" → voorstellen, "carried out" → carry out, "laat weten" → laten weten. */
export const verbLemma = (tree: Tree, language: ClauseLanguage, verb: number): string => {
  // A modal has no particle: "ze willen ernaar toe".
  const particles = dependents(tree, verb, 'compound:prt');
  const modal = tokenAt(tree, verb).lemma.split('_').at(-1)?.toLowerCase() ?? '';
  if (language.motionModals.has(modal) && particles.length > 0) return modal;
  const single = particles.filter((i) => dependents(tree, i, 'fixed').length === 0).map((i) => tokenAt(tree, i));
  return single.reduce(
    (lemma, particle) => {
      const isVerb = particle.upos === 'VERB' || particle.upos === 'AUX';
      const form = particle.form.toLowerCase();
      // "Gevangen houdt": a participle that the lemma holds already.
      if (isVerb && form !== lemmaOf(particle) && lemma.startsWith(form)) return lemma;
      return language.joinParticle(lemma, isVerb ? lemmaOf(particle) : form, isVerb);
    },
    withoutIdiom(tree, verb, particles),
  );
};
