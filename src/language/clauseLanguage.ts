import type { Token } from '../model/annotated.ts';
import type { Modality, Role } from '../model/proposition.ts';
import type { LanguageCode } from '../model/text.ts';
import * as en from './en/clause.ts';
import * as nl from './nl/clause.ts';

/**
 * What a word does to the clause or infinitive that it takes: `say` and `deny` give it a source, `demand`, `plan` and
 * `possible` a modality; `accuse` says it of the object; `refuse` negates it; `actual` leaves it as it is.
 */
export type Embedding = 'say' | 'deny' | 'demand' | 'plan' | 'possible' | 'accuse' | 'refuse' | 'actual';

/** What somebody does by whose request or proposal something happens, and whether the doer or the thing done is its object. */
export interface Instigation {
  readonly verb: string;
  readonly object: 'doer' | 'done';
}

/** What the rules need to know of a language: data and small functions. */
export interface ClauseLanguage {
  /** Verbs by what they do to their content clause or infinitive. */
  readonly embeddingVerbs: Readonly<Record<Embedding, readonly string[]>>;
  /** Nouns that take a content clause or infinitive ("de vrees dat", "een poging om"). */
  readonly embeddingNouns: Readonly<Record<Embedding, readonly string[]>>;
  /** Verbs that only help the infinitive after them: their subject is its subject ("blijft ontkennen"). */
  readonly raisingVerbs: readonly string[];
  /** Verbs whose infinitive has the object as subject ("laat hen gaan"). */
  readonly causativeVerbs: readonly string[];
  /** Verbs that join a subject with what it is or becomes, beside the copula. */
  readonly copularVerbs: readonly string[];
  readonly negations: ReadonlySet<string>;
  /** Words that take a negation back: "niet alleen", "not only". */
  readonly afterNegation: ReadonlySet<string>;
  /** Adverbs and adjectives that say how real something is: "mogelijk", "allegedly". */
  readonly modalWords: Readonly<Record<string, Modality>>;
  /** Multi-word prepositions and conjunctions that negate what they mark: "in tegenstelling tot". */
  readonly exclusions: ReadonlySet<string>;
  /** Prepositions that name a source: "volgens", "according to". */
  readonly sourceMarkers: ReadonlySet<string>;
  /** Prepositions of the one to whom something is clear or certain: "staat voor haar vast dat". */
  readonly experiencerMarkers: ReadonlySet<string>;
  /** Those of them that come after what was said and hold for all of it: "aldus". */
  readonly closingMarkers: ReadonlySet<string>;
  /** Conjunctions of content clauses: "dat", "that". */
  readonly contentMarkers: ReadonlySet<string>;
  /** Verbs that make their subject the actor of the event that they take: "een inval voorbereiden in". */
  readonly actingVerbs: ReadonlySet<string>;
  /** What a preposition says after a noun of an event, where that differs. */
  readonly eventPrepositions: Readonly<Record<string, readonly [id: string, label: string]>>;
  /** Conjunctions that make a clause conditional. */
  readonly conditionals: ReadonlySet<string>;
  readonly agentMarkers: ReadonlySet<string>;
  /** Prepositions of a clause about what the governing verb's object did: "fined him for taking bribes", "accused of". */
  readonly chargeMarkers: ReadonlySet<string>;
  /** Verbs by which somebody comes into an office that stands beside them without a preposition: "elected president". */
  readonly appointingVerbs: ReadonlySet<string>;
  readonly genitiveMarkers: ReadonlySet<string>;
  readonly placeMarkers: ReadonlySet<string>;
  readonly directionMarkers: ReadonlySet<string>;
  readonly originMarkers: ReadonlySet<string>;
  readonly companionMarkers: ReadonlySet<string>;
  /** Markers of lists of examples: "zoals", "such as", "onder wie". */
  readonly exampleMarkers: ReadonlySet<string>;
  /** Prepositions of a group before its members: "onder hen". */
  readonly amongMarkers: ReadonlySet<string>;
  readonly relativePronouns: ReadonlySet<string>;
  /** Whether a relative clause may do without its pronoun: "the man we met". */
  readonly dropsRelativePronouns: boolean;
  /** Phrases by which a clause happens at somebody's request, with the verb of it: "op verzoek van" → verzoeken. */
  readonly instigations: Readonly<Record<string, Instigation>>;
  readonly markerRoles: Readonly<Record<string, Role>>;
  /** Nouns that only point to what they are of: "de rol van", "a number of". */
  readonly transparentNouns: ReadonlySet<string>;
  /** Nouns of groups that have members: "alliantie", "coalition". */
  readonly collectiveNouns: ReadonlySet<string>;
  /** The preposition inside a pronominal adverb: "waarmee" → met, "hiervan" → van; null for other words. */
  readonly prepositionInside: (form: string) => string | null;
  /** The modality that an auxiliary gives: "zal" planned, "zou" claimed, "may" possible; null for tense and voice. */
  readonly modalityOfAuxiliary: (token: Token) => Modality | null;
  /** An infinitive and its particle as one: voor + stellen → voorstellen, carry + out → carry out. */
  readonly joinParticle: (lemma: string, particle: string, isVerb: boolean) => string;
  /** Nouns by which a subject is the source itself: "naar eigen zeggen". */
  readonly ownWords: ReadonlySet<string>;
  /** Subordinating words after which an infinitive states a purpose. */
  readonly purposeMarkers: ReadonlySet<string>;
  /** Words that mark a content clause as a question: "of", "whether". */
  readonly questionMarkers: ReadonlySet<string>;
  /** Words that negate the infinitive or participle they mark: "zonder te". */
  readonly privatives: ReadonlySet<string>;
  /** The preposition of belonging, as it stands in labels: "van", "of". */
  readonly genitive: string;
  readonly betweenMarkers: ReadonlySet<string>;
  /** What a preposition says between two things: predicate id and label. */
  readonly prepositions: Readonly<Record<string, readonly [id: string, label: string]>>;
  /** Words by which a subject acts on itself in turn: "elkaar", "each other". */
  readonly reciprocals: ReadonlySet<string>;
  /** Words that only stress a plural subject: "samen", "together". */
  readonly together: ReadonlySet<string>;
  /** The predicate id of doing something with one another. */
  readonly withOneAnother: string;
  /** The verb that facts from denials without participants of their own go by: "ontkennen". */
  readonly deny: string;
  /** The preposition that "daar" and "there" stand for. */
  readonly here: string;
  /** Prefixes of adjectives that take a side, with the predicate id: "pro-Russisch". */
  readonly stances: Readonly<Record<string, string>>;
  /** Whether the verb of a subordinate clause stands last. */
  readonly isVerbFinal: boolean;
  /** Whether compounds are written apart, so that words before a noun may belong to it: "prime minister". */
  readonly partsCompounds: boolean;
  readonly indefinites: ReadonlySet<string>;
  readonly reflexivePronouns: ReadonlySet<string>;
  /** Prepositions of what somebody or something is made: "benoemen tot". */
  readonly becomingMarkers: ReadonlySet<string>;
  /** Modal verbs that leave motion unsaid: "wil naar huis". */
  readonly motionModals: ReadonlySet<string>;
  /** The verb of motion behind a headline's "X naar Y". */
  readonly go: string;
  /** The verb that makes somebody the addressee of a demand: "eisen van". */
  readonly demandFrom: string;
  /** Prepositions with which a noun's event is still to come: "voor zijn bezoek". */
  readonly aheadMarkers: ReadonlySet<string>;
  /** Predicates that the rules state without a word of the text. */
  readonly memberOf: string;
  readonly isA: string;
  readonly oneOf: string;
  /** Words that stand for a part of what follows: "een van de", "one of the". */
  readonly partWords: ReadonlySet<string>;
  /** Verbs that leave the meaning to their object: "een ontmoeting hebben". */
  readonly lightVerbs: ReadonlySet<string>;
  /** Verbs that say what somebody or something is: "beschouwen als", "describe as". */
  readonly describingVerbs: ReadonlySet<string>;
  /** Words by which a sentence takes up the one before as what somebody said: "Dat meldt de politie". */
  readonly resumptives: ReadonlySet<string>;
  /** Bodies that are called by their portfolio: "ministerie van Handel". */
  readonly ministries: ReadonlySet<string>;
  /** Prepositions of the body that somebody serves: "analist bij ING". */
  readonly employerMarkers: ReadonlySet<string>;
  /** Lemmas of past forms that taggers take for another verb's: "werd" is never of "weren". */
  readonly sureLemmas: ReadonlyMap<string, string>;
  /** Prepositions of a time at which something ends: "tot 2027". */
  readonly untilMarkers: ReadonlySet<string>;
  /** Determiners that ask: "welke". */
  readonly askingDeterminers: ReadonlySet<string>;
  /** Marks of what somebody is kept from: "barred from running". */
  readonly preventionMarkers: ReadonlySet<string>;
  /** The infinitives that a past form may be of, for verbs whose lemma is no word. */
  readonly infinitivesOf: (form: string) => readonly string[];
  /** Verbs with the preposition of the one whom they ask to do something: "call on". */
  readonly callingVerbs: ReadonlySet<string>;
  /** Nouns for what is around a place, and the preposition that says so: "in de buurt van" → nabij. */
  readonly nearNouns: ReadonlySet<string>;
  readonly near: string;
  /** Nouns for an amount or part of something, which say nothing else of it. */
  readonly amountNouns: ReadonlySet<string>;
  /** Verbs that never take a direct object. */
  readonly intransitiveVerbs: ReadonlySet<string>;
  /** The reflexive that belongs to a verb: "zich"; empty where verbs have none. */
  readonly reflexive: string;
  /** The words that a predicate shows for a copula: "zijn", "be". */
  readonly copula: string;
  /** The pattern of a passive predicate without an agent: "gearresteerd worden", "be arrested". */
  readonly passivePredicate: (lemma: string, token: Token) => string;
}

const LANGUAGES: Readonly<Record<LanguageCode, ClauseLanguage>> = { nl: nl.clauseLanguage, en: en.clauseLanguage };

export const clauseLanguage = (code: LanguageCode): ClauseLanguage => LANGUAGES[code];
