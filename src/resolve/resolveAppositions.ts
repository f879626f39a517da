import { relation } from '../mention/tree.ts';
import type { Mention } from '../model/mention.ts';
import { type Discourse, link, mergeClusters, newCluster, sentenceOf, soleReferent } from './discourse.ts';
import { affiliationOf } from './resolveNames.ts';

const isSameSort = (a: Mention, b: Mention): boolean =>
  a.kind === b.kind ||
  (a.kind !== 'person' &&
    b.kind !== 'person' &&
    [a.kind, b.kind].every(
      (kind) =>
        kind === 'organization' || kind === 'agreement' || kind === 'group' || kind === 'place' || kind === 'object' || kind === 'event',
    ));

/** "X, de leider van Y", "AUKUS, een militaire alliantie": links what stands in apposition to the same entity. */
export const resolveAppositions = (discourse: Discourse): void => {
  for (const mention of discourse.document.mentions) {
    const sentence = sentenceOf(discourse, mention);
    const token = sentence.tokens[mention.head];
    if (!token || relation(token) !== 'appos' || mention.form === 'pronoun' || mention.form === 'demonym') continue;
    const host = discourse.document.mentions.find(
      (other) =>
        other.sentence === mention.sentence &&
        other.head === token.head &&
        other.index !== mention.index &&
        other.form !== 'demonym' &&
        other.form !== 'pronoun' &&
        other.end <= mention.start,
    );
    if (!host || !isSameSort(host, mention) || (host.form === 'name' && mention.form === 'name') || host.number !== mention.number)
      continue;
    const cluster = soleReferent(discourse, host.index) ?? newCluster(discourse, host);
    const own = soleReferent(discourse, mention.index);
    if (own) mergeClusters(discourse, own, cluster);
    else {
      link(discourse, mention, cluster);
      if (mention.kind === 'person') cluster.affiliation ??= affiliationOf(discourse, mention);
    }
  }
};
