import type { Predicate } from '../model/proposition.ts';
import { markerOf } from './clauses.ts';
import type { DraftArgument, DraftProposition, Explained, SentenceContext } from './drafts.ts';
import { isOffice, isRoleNoun, nounEntries, nounLemma } from './nounEntries.ts';
import { compoundMentions, isNominal, type Modifier, modifiersOf, titleAndName } from './nounModifiers.ts';
import { mentionAt } from './referents.ts';
import { conjuncts, dependents, hasRelation, lemmaOf, tokenAt } from './tree.ts';
import { type Truth, truthOfNoun } from './truth.ts';

type Category = Predicate['category'];

/** A sentence with what its nouns are said of. */
export interface NounContext extends SentenceContext {
  readonly explains: ReadonlyMap<number, Explained>;
}

/** How sure each way is in which a noun states something. */
const CONFIDENCE: Readonly<Record<Category, number>> = {
  verb: 0.7,
  copula: 0.7,
  role: 0.8,
  noun: 0.65,
  apposition: 0.65,
  genitive: 0.6,
  location: 0.6,
  membership: 0.65,
};

const draft = (
  noun: number,
  category: Category,
  lemma: string,
  [subject, object]: readonly [DraftArgument, DraftArgument],
  truth: Truth,
): DraftProposition => ({
  category,
  voice: null,
  head: noun,
  tokens: [noun],
  lemma,
  arguments: [subject, object],
  truth,
  confidence: CONFIDENCE[category],
});

const themeAt = (head: number): DraftArgument => ({ role: 'theme', marker: null, head, isSingle: true });

const objectOf = (modifier: Modifier): DraftArgument => ({
  role: 'other',
  marker: modifier.marker,
  head: modifier.head,
  markerTokens: modifier.markerTokens,
});

/** The preposition that a modifier stands for: demonyms and possessors belong. */
const markerFor = (context: NounContext, modifier: Modifier): string => {
  const { genitive } = context.language;
  return modifier.kind === 'phrase' && modifier.marker !== null && !context.language.genitiveMarkers.has(modifier.marker)
    ? modifier.marker
    : genitive;
};

const isPlaceMarker = (context: NounContext, marker: string): boolean => context.language.placeMarkers.has(marker);

/** Whom a noun speaks of, and how true that is: what it explains, or its own entity. */
const holderOf = (context: NounContext, noun: number): { readonly holder: DraftArgument; readonly truth: Truth } => {
  const own = truthOfNoun(context.tree, context.language, noun);
  const explained = context.explains.get(noun);
  if (explained === undefined) return { holder: themeAt(noun), truth: own };
  return {
    holder: explained.truth === null ? themeAt(explained.head) : { ...themeAt(explained.head), isSingle: false },
    truth: explained.truth ?? own,
  };
};

/** Whether a modifier says what a role is of: belonging, or the preposition that the lexicon gives the noun. */
const completesRole = (context: NounContext, noun: number, modifier: Modifier): boolean => {
  if (modifier.kind === 'demonym') return isOffice(context, noun);
  const marker = markerFor(context, modifier);
  const mention = mentionAt(context.referents, context.tree, context.sentence, modifier.head);
  // "Vicepremier in de regering", "analist bij ING": where somebody serves is what the role is of.
  const isEmployer = context.language.employerMarkers.has(marker) && mention?.kind === 'organization';
  return (
    isEmployer ||
    marker === context.language.genitive ||
    nounEntries(context, noun).some((entry) => entry.notes.includes('role') && entry.frame === marker)
  );
};

/** What hangs on somebody without completing a role says where they are or belong; "de leiders tegen het plan" is the verb's. */
const isWhere = (context: NounContext, modifier: Modifier): boolean => {
  const { genitive, placeMarkers, originMarkers } = context.language;
  const marker = markerFor(context, modifier);
  return marker === genitive || placeMarkers.has(marker) || originMarkers.has(marker);
};

const isName = (context: NounContext, noun: number): boolean =>
  mentionAt(context.referents, context.tree, context.sentence, noun)?.form === 'name';

/** "de Franse president Macron", "X, de minister van Y", "VN-topman Guterres": who holds which role of what. */
const roleDrafts = (context: NounContext, noun: number): readonly DraftProposition[] => {
  const { holder, truth } = holderOf(context, noun);
  const lemma = nounLemma(context, noun);
  const modifiers = titleAndName(context, noun).flatMap((part) => modifiersOf(context, part));
  const completing = modifiers.filter((modifier) => completesRole(context, noun, modifier));
  const byPhrase = completing.map((modifier) =>
    draft(noun, 'role', `${lemma} ${markerFor(context, modifier)}`, [holder, objectOf(modifier)], truth),
  );
  const byCompound = compoundMentions(context, noun).map((mention) =>
    draft(
      noun,
      'role',
      `${lemma} ${context.language.genitive}`,
      [holder, { role: 'other', marker: null, head: noun, part: mention.span }],
      truth,
    ),
  );
  const rest = modifiers.filter((modifier) => !completing.includes(modifier) && isWhere(context, modifier));
  return [...byPhrase, ...byCompound, ...modifierDrafts(context, noun, rest)];
};

/** "AUKUS, een alliantie van de VS en Australië": what a collective is of are its members. */
const memberDrafts = (context: NounContext, noun: number, modifiers: readonly Modifier[]): readonly DraftProposition[] => {
  const { holder, truth } = holderOf(context, noun);
  return modifiers
    .filter((modifier) => modifier.kind === 'phrase' && context.language.genitiveMarkers.has(modifier.marker ?? ''))
    .filter((modifier) => isSeveral(context, modifier.head))
    .map((modifier) =>
      draft(
        noun,
        'membership',
        context.language.memberOf,
        [
          { ...objectOf(modifier), role: 'theme' },
          { ...holder, role: 'other' },
        ],
        truth,
      ),
    );
};

/** Members are several, or a country: "een team van het agentschap" is the agency's, and not its member. */
const isSeveral = (context: NounContext, head: number): boolean => {
  const mention = mentionAt(context.referents, context.tree, context.sentence, head);
  const ids = mention === null ? [] : context.referents.idsOf(mention);
  const isCountry = ids.some((id) => context.referents.entities.get(id)?.kind === 'country');
  return isCountry || ids.length > 1 || mention?.number === 'plural' || conjuncts(context.tree, head).length > 1;
};

const isCollective = (context: NounContext, noun: number): boolean => {
  const token = tokenAt(context.tree, noun);
  const last = token.lemma.split(/[_-]/).at(-1) ?? '';
  return context.language.collectiveNouns.has(lemmaOf(token)) || context.language.collectiveNouns.has(last);
};

/** What a noun is of, in or about: "de uitbreiding van de NAVO", "een moskee in Quebec", "Russische militairen". */
const relationDrafts = (context: NounContext, noun: number, modifiers: readonly Modifier[]): readonly DraftProposition[] => {
  const { holder, truth } = holderOf(context, noun);
  const byCompound = compoundMentions(context, noun).map((mention) =>
    draft(noun, 'genitive', context.language.genitive, [holder, { role: 'other', marker: null, head: noun, part: mention.span }], truth),
  );
  return [...modifierDrafts(context, noun, modifiers), ...byCompound];
};

/** A headline without a verb: "Macron naar Moskou". */
const hasVerb = (context: NounContext): boolean => context.tree.tokens.some((token) => token.upos === 'VERB' || token.upos === 'AUX');

const modifierDrafts = (context: NounContext, noun: number, modifiers: readonly Modifier[]): readonly DraftProposition[] => {
  const { holder, truth } = holderOf(context, noun);
  const isProper = tokenAt(context.tree, noun).upos === 'PROPN';
  return modifiers.map((modifier) => {
    const marker = markerFor(context, modifier);
    const isGenitive = marker === context.language.genitive;
    const category: Category = isGenitive ? 'genitive' : isPlaceMarker(context, marker) ? 'location' : 'noun';
    const isOnItsWay = isProper && !hasVerb(context) && context.language.directionMarkers.has(marker);
    const lemma = isProper ? marker : `${nounLemma(context, noun)} ${marker}`;
    return draft(noun, category, lemma, [holder, objectOf(modifier)], isOnItsWay ? { ...truth, modality: 'planned' } : truth);
  });
};

/** Who acts in what a noun names: "zijn bezoek", "Amerikaanse invloed", "de steun van X", "de aanval door X". */
const actorOf = (context: NounContext, modifiers: readonly Modifier[], frame: string): Modifier | undefined => {
  const by = modifiers.find((modifier) => modifier.kind === 'phrase' && context.language.agentMarkers.has(modifier.marker ?? ''));
  const owner = modifiers.find((modifier) => modifier.kind === 'possessive' || modifier.kind === 'demonym');
  const of = modifiers.find((modifier) => modifier.kind === 'phrase' && modifier.marker === frame);
  return by ?? owner ?? of;
};

/** What is somebody or something does nothing of its own: "de Spaanse senaat in Madrid". */
const BODIES: ReadonlySet<string | null> = new Set(['organization', 'person', 'group', 'facility', 'place', 'object', 'country']);

interface Pair {
  readonly actor: Modifier;
  readonly other: Modifier;
}

/** An event with an actor and another participant: "het bezoek van X aan Y", "Amerikaanse invloed in Europa". */
const eventPairs = (context: NounContext, noun: number, modifiers: readonly Modifier[]): readonly Pair[] => {
  const frames = nounEntries(context, noun).filter((frame) => frame.frame.includes('+'));
  const listed = frames.flatMap((frame) => {
    const [first = '', second = ''] = frame.frame.split('+');
    const actor = actorOf(context, modifiers, first);
    const others = modifiers.filter((modifier) => modifier !== actor && modifier.kind === 'phrase' && modifier.marker === second);
    return actor === undefined ? [] : others.map((other) => ({ actor, other }));
  });
  const acting = listed.filter(({ actor }) => !isThing(context, actor));
  const kind = mentionAt(context.referents, context.tree, context.sentence, noun)?.kind ?? null;
  return listed.length > 0 ? acting : BODIES.has(kind) ? [] : unlistedPairs(context, modifiers);
};

const eventDrafts = (context: NounContext, noun: number, pairs: readonly Pair[]): readonly DraftProposition[] => {
  const truth = truthOfNoun(context.tree, context.language, noun);
  return pairs.map(({ actor, other }) =>
    draft(
      noun,
      'noun',
      `${nounLemma(context, noun)} ${other.marker ?? context.language.genitive}`,
      [{ ...objectOf(actor), role: 'agent', marker: null }, objectOf(other)],
      truth,
    ),
  );
};

/** A thing that an event is of does not act in it: "het transport van de raketten naar X". */
const isThing = (context: NounContext, modifier: Modifier): boolean =>
  modifier.kind === 'phrase' && mentionAt(context.referents, context.tree, context.sentence, modifier.head)?.kind === 'object';

/** Without an entry: an actor before the noun and a phrase after it that is no place of a thing. */
const unlistedPairs = (context: NounContext, modifiers: readonly Modifier[]): readonly Pair[] => {
  const actor = modifiers.find((modifier) => modifier.kind === 'demonym' || modifier.kind === 'possessive');
  if (actor === undefined) return [];
  return modifiers
    .filter((modifier) => modifier.kind === 'phrase' && !context.language.originMarkers.has(modifier.marker ?? ''))
    .map((other) => ({ actor, other }));
};

/** "de banden tussen China en Rusland": each with each. */
const betweenDrafts = (context: NounContext, noun: number, modifiers: readonly Modifier[]): readonly DraftProposition[] => {
  const truth = truthOfNoun(context.tree, context.language, noun);
  return modifiers
    .filter((modifier) => modifier.kind === 'phrase' && context.language.betweenMarkers.has(modifier.marker ?? ''))
    .flatMap((modifier) => {
      const sides = conjuncts(context.tree, modifier.head);
      return sides.flatMap((first, i) =>
        sides.slice(i + 1).map((second) =>
          draft(
            noun,
            'noun',
            `${nounLemma(context, noun)} ${modifier.marker ?? ''}`,
            [
              { role: 'agent', marker: null, head: first, markerTokens: modifier.markerTokens, isSingle: true },
              { role: 'companion', marker: modifier.marker, head: second, isSingle: true },
            ],
            truth,
          ),
        ),
      );
    });
};

/** "allianties zoals NAVO en AUKUS", "een van de twee mannen": what belongs to which kind or group. */
const exampleDrafts = (context: NounContext, noun: number): readonly DraftProposition[] => {
  const { tree, language } = context;
  const truth = truthOfNoun(tree, language, noun);
  const isKind = tokenAt(tree, noun).upos === 'NOUN' && !isName(context, noun);
  const candidates = isKind ? dependents(tree, noun, 'nmod', 'appos', 'advcl', 'acl', 'obl', 'conj') : [];
  const examples = candidates.filter((child) => {
    const markers = dependents(tree, child, 'case', 'mark', 'cc').flatMap((i) => [i, ...dependents(tree, i, 'fixed')]);
    return language.exampleMarkers.has(markers.map((i) => tokenAt(tree, i).form.toLowerCase()).join(' '));
  });
  const isA = examples.map((child) =>
    draft(
      noun,
      'membership',
      language.isA,
      [
        { ...themeAt(child), isSingle: false },
        { role: 'attribute', marker: null, head: noun },
      ],
      truth,
    ),
  );
  const among = language.amongMarkers.has(markerOf(tree, noun).marker ?? '') && hasRelation(tree, noun, 'root');
  const listed = among
    ? dependents(tree, noun, 'nmod', 'appos', 'conj', 'nsubj').filter((child) => markerOf(tree, child).marker === null)
    : [];
  const isMember = listed.map((child) =>
    draft(
      noun,
      'membership',
      language.oneOf,
      [
        { ...themeAt(child), isSingle: false },
        { role: 'other', marker: null, head: noun, isSingle: true },
      ],
      truth,
    ),
  );
  const isPart = language.partWords.has(tokenAt(tree, noun).form.toLowerCase());
  const wholes = isPart ? modifiersOf(context, noun).filter((modifier) => language.genitiveMarkers.has(modifier.marker ?? '')) : [];
  const { holder, truth: partTruth } = holderOf(context, noun);
  return [
    ...isA,
    ...isMember,
    ...wholes.map((modifier) => draft(noun, 'membership', language.oneOf, [holder, objectOf(modifier)], partTruth)),
  ];
};

/** "pro-Russische rebellen", "anti-American protesters": whose side they take. */
const stanceDrafts = (context: NounContext, noun: number): readonly DraftProposition[] =>
  dependents(context.tree, noun, 'amod').flatMap((adjective) => {
    const { form } = tokenAt(context.tree, adjective);
    const prefix = form.toLowerCase().split('-', 1)[0] ?? '';
    const [mention] = compoundMentions(context, adjective);
    if (mention === undefined || context.language.stances[prefix] === undefined) return [];
    const lemma = nounForm(context, adjective);
    const object: DraftArgument = { role: 'other', marker: null, head: adjective, part: mention.span };
    return [
      {
        ...draft(noun, 'noun', lemma, [themeAt(noun), object], truthOfNoun(context.tree, context.language, noun)),
        head: adjective,
        tokens: [adjective],
      },
    ];
  });

const nounForm = (context: NounContext, index: number): string => lemmaOf(tokenAt(context.tree, index));

const draftsOf = (context: NounContext, noun: number): readonly DraftProposition[] => {
  const examples = [...exampleDrafts(context, noun), ...stanceDrafts(context, noun)];
  if (context.language.partWords.has(tokenAt(context.tree, noun).form.toLowerCase())) return examples;
  if (isRoleNoun(context, noun)) return [...roleDrafts(context, noun), ...examples];
  const modifiers = modifiersOf(context, noun).filter((modifier) => !isExample(context, modifier) && !isCause(context, modifier));
  const between = betweenDrafts(context, noun, modifiers);
  const pairs = eventPairs(context, noun, modifiers);
  const paired = new Set(pairs.flatMap(({ actor, other }) => [actor.head, other.head]));
  const members = isCollective(context, noun) ? memberDrafts(context, noun, modifiers) : [];
  const isTold = (modifier: Modifier): boolean =>
    context.language.betweenMarkers.has(modifier.marker ?? '') ||
    paired.has(modifier.head) ||
    (members.length > 0 && context.language.genitiveMarkers.has(modifier.marker ?? ''));
  const rest = modifiers.filter((modifier) => !isTold(modifier));
  return [...between, ...eventDrafts(context, noun, pairs), ...members, ...relationDrafts(context, noun, rest), ...examples];
};

const isExample = (context: NounContext, modifier: Modifier): boolean => context.language.exampleMarkers.has(modifier.marker ?? '');

/** "Bart Jansen (VVD)": the party, club or firm in brackets after a person's name. */
const bracketDrafts = (context: NounContext, head: number): readonly DraftProposition[] => {
  const { tree, referents, sentence } = context;
  const person = mentionAt(referents, tree, sentence, head);
  if (person?.form !== 'name' || person.kind !== 'person' || person.head !== head) return [];
  const form = (index: number): string => tree.tokens[index]?.form ?? '';
  const body = referents
    .mentionsIn(sentence)
    .find(
      (m) =>
        m.start === person.end + 1 && m.form === 'name' && m.kind === 'organization' && form(m.start - 1) === '(' && form(m.end) === ')',
    );
  if (body === undefined) return [];
  const object: DraftArgument = { role: 'other', marker: null, head: body.head, isSingle: true };
  return [draft(body.head, 'membership', context.language.memberOf, [themeAt(head), object], truthOfNoun(tree, context.language, head))];
};

/** Why something happens is no relation of its noun: "een boycot vanwege". */
const isCause = (context: NounContext, modifier: Modifier): boolean => context.language.markerRoles[modifier.marker ?? ''] === 'cause';

/** A name that stands beside its title is read together with the title. */
const isReadWithTitle = (context: NounContext, index: number): boolean => {
  const { head, upos } = tokenAt(context.tree, index);
  return upos === 'PROPN' && hasRelation(context.tree, index, 'appos', 'flat') && head >= 0 && isRoleNoun(context, head);
};

/** The propositions that a sentence's nouns state: roles, members, belongings, places, and events with their participants. */
export const draftNominals = (context: NounContext): readonly DraftProposition[] =>
  context.tree.tokens.flatMap((_, index) => [...bracketDrafts(context, index), ...ownDrafts(context, index)]);

const ownDrafts = (context: NounContext, index: number): readonly DraftProposition[] => {
  if (!isNominal(context, index) || hasRelation(context.tree, index, 'flat', 'fixed', 'amod') || isReadWithTitle(context, index)) return [];
  return draftsOf(context, index);
};
