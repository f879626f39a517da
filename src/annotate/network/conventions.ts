/** A token's reading while it is being put together; `head` counts tokens of the sentence, -1 is the root. */
export interface Draft {
  lemma: string;
  upos: string;
  feats: string;
  head: number;
  deprel: string;
}

const AUXILIARY_RELATIONS = new Set(['aux', 'aux:pass', 'cop']);

/** UPOS AUX is what an auxiliary or copular relation says it is, and nothing else. */
export const auxiliariesByRelation = (drafts: readonly Draft[]): void => {
  for (const draft of drafts) {
    const auxiliary = AUXILIARY_RELATIONS.has(draft.deprel);
    if (draft.upos === 'AUX' && !auxiliary) draft.upos = 'VERB';
    else if (draft.upos === 'VERB' && auxiliary) draft.upos = 'AUX';
  }
};

/** Puts a separated particle before its verb's lemma, as the Dutch treebanks do: `kom … aan` has `aan_komen`. */
export const rejoinParticles = (drafts: readonly Draft[], forms: readonly string[]): void => {
  const bare = drafts.map((draft) => draft.lemma);
  drafts.forEach((draft, i) => {
    const head = drafts[draft.head];
    if (draft.deprel !== 'compound:prt' || head === undefined) return;
    const particle = forms[i]!.toLowerCase();
    const verb = bare[draft.head]!;
    if ((head.upos === 'VERB' || head.upos === 'AUX') && !verb.startsWith(particle)) head.lemma = `${particle}_${verb}`;
  });
};
