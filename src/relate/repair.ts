import type { ClauseLanguage } from '../language/clauseLanguage.ts';
import type { Token } from '../model/annotated.ts';
import { baseRelation, childrenOf } from './tree.ts';

/*
 * Repairs of readings that contradict themselves, so that one slip of the parser does not hide a fact. Each makes a new token; the
 * document's own reading stays as it is.
 */

const relation = (tokens: readonly Token[], index: number): string => tokens[index]?.deprel ?? '';

/** A preposition hung on the second word of a name is one of the whole name: "with | Olaf Scholz". */
const raiseCases = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    const word = tokens[token.head];
    const isLow = ['case', 'det'].includes(token.deprel) && word?.deprel === 'flat' && i < word.head;
    return isLow ? { ...token, head: word.head } : token;
  });

/** A word with a reflexive of its own is a verb, whatever its tag: "kanten zich". */
const retagReflexive = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(
    (token, i) => token.upos === 'NOUN' && childrenOf(tokens, i).some((child) => relation(tokens, child) === 'expl:pv'),
  );
  const verb = tokens[at];
  if (verb === undefined) return tokens;
  const retagged = tokens.with(at, { ...verb, upos: 'VERB', lemma: verb.form.toLowerCase() });
  return baseRelation(verb.deprel) === 'nsubj' ? withFirstVerb(retagged, at) : retagged;
};

/** A verb read as the subject of a later one is the first of two: the later one becomes its conjunct. */
const withFirstVerb = (tokens: readonly Token[], first: number): readonly Token[] => {
  const verb = tokens[first];
  const second = tokens[verb?.head ?? -1];
  if (verb === undefined || second === undefined || !['VERB', 'AUX'].includes(second.upos)) return tokens;
  return tokens
    .with(first, { ...verb, head: second.head, deprel: second.deprel })
    .with(verb.head, { ...second, head: first, deprel: 'conj' });
};

/** A part of a name with a conjunction of its own is a conjunct: "Xi en Poetin". */
const splitJoinedNames = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    const isJoined =
      token.deprel === 'flat' && token.upos === 'PROPN' && childrenOf(tokens, i).some((child) => relation(tokens, child) === 'cc');
    return isJoined ? { ...token, deprel: 'conj' } : token;
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

/** "dat" beside another subject is no subject but a conjunction. */
const retagConjunction = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    const isSubject = token.deprel === 'nsubj' && /^(dat|that)$/i.test(token.form) && !isRelative(tokens, token.head);
    const hasOther = tokens.some((other, j) => j > i && other.head === token.head && other.deprel === 'nsubj');
    return isSubject && hasOther ? { ...token, upos: 'SCONJ', deprel: 'mark' } : token;
  });

/** "met zijn collega, het Rode Kruis en de OVSE": a name after a comma with a conjunct of its own goes on with the list. */
const joinLists = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    if (token.deprel !== 'appos' || !/^\p{Lu}/u.test(token.form)) return token;
    const hasLast = childrenOf(tokens, i).some(
      (child) => relation(tokens, child) === 'conj' && childrenOf(tokens, child).some((cc) => relation(tokens, cc) === 'cc'),
    );
    const first = tokens[token.head];
    const hasComma = tokens.slice(token.head + 1, i).some(({ form }) => form === ',');
    const isOne = first !== undefined && first.upos === 'NOUN' && !first.feats.includes('Number=Plur');
    return hasLast && hasComma && isOne ? { ...token, deprel: 'conj' } : token;
  });

/** "op verzoek van Oekraïne" read as a particle and a bare phrase is one preposition and its phrase. */
const joinPrepositions = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    const fixed = childrenOf(tokens, i).filter((child) => relation(tokens, child) === 'fixed');
    const last = Math.max(-1, ...fixed);
    const next = tokens.findIndex((other, j) => j > last && other.head === token.head && baseRelation(other.deprel) === 'obl');
    const isBare = next >= 0 && next - last <= 4 && !childrenOf(tokens, next).some((child) => relation(tokens, child) === 'case');
    const isSplit =
      ['compound:prt', 'obl', 'advmod'].includes(token.deprel) && token.upos === 'ADP' && tokens[last]?.upos === 'ADP' && isBare;
    return isSplit ? { ...token, head: next, deprel: 'case' } : token;
  });

/** Relative "dat" needs a neuter noun: after "een conferentie" or "mensen" it opens what the verb says. */
const unhookContent = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(
    (token) => /^dat$/i.test(token.form) && token.upos === 'PRON' && /^(nsubj|obj)/.test(token.deprel) && isRelative(tokens, token.head),
  );
  const dat = tokens[at];
  const clause = tokens[dat?.head ?? -1];
  const noun = tokens[clause?.head ?? -1];
  const isCommon = noun !== undefined && noun.upos === 'NOUN' && /Gender=Com|Number=Plur/.test(noun.feats);
  if (dat === undefined || clause === undefined || !isCommon || !['VERB', 'AUX'].includes(tokens[noun.head]?.upos ?? '')) return tokens;
  const retagged = tokens
    .with(at, { ...dat, upos: 'SCONJ', deprel: 'mark' })
    .with(dat.head, { ...clause, head: noun.head, deprel: 'ccomp' });
  return withSubject(retagged, dat.head);
};

const isRelative = (tokens: readonly Token[], index: number): boolean => relation(tokens, index) === 'acl:relcl';

/** A clause left without a subject has its first object for one. */
const withSubject = (tokens: readonly Token[], verb: number): readonly Token[] => {
  const children = childrenOf(tokens, verb);
  if (children.some((child) => baseRelation(relation(tokens, child)) === 'nsubj')) return tokens;
  const first = children.find((child) => child < verb && relation(tokens, child) === 'obj');
  const object = tokens[first ?? -1];
  return first === undefined || object === undefined ? tokens : tokens.with(first, { ...object, deprel: 'nsubj' });
};

/** "Wij eisen dat X betaalt en volledig meewerkt": a second verb that does not open its clause goes with the subordinate one. */
const lowerConjuncts = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    if (token.deprel !== 'conj' || token.upos !== 'VERB') return token;
    const content = childrenOf(tokens, token.head).find((child) => relation(tokens, child) === 'ccomp' && child < i && child > token.head);
    const children = childrenOf(tokens, i);
    const cc = children.find((child) => relation(tokens, child) === 'cc' && child < i) ?? i;
    const isLate = children.some((child) => child > cc && child < i && relation(tokens, child) !== 'punct');
    const hasSubject = children.some((child) => ['nsubj', 'aux'].includes(baseRelation(relation(tokens, child))));
    return content === undefined || !isLate || hasSubject ? token : { ...token, head: content };
  });

/** A conjunct follows its first one: a verb read as a conjunct of a later one governs that. */
const turnConjuncts = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex((token, i) => token.deprel === 'conj' && token.head > i && token.upos === 'VERB');
  const first = tokens[at];
  const later = tokens[first?.head ?? -1];
  if (first === undefined || later === undefined || later.head < 0 || later.head > at) return tokens;
  const deprel = childrenOf(tokens, first.head).some((child) => relation(tokens, child) === 'mark') ? 'xcomp' : 'ccomp';
  const joint = childrenOf(tokens, at).some((child) => relation(tokens, child) === 'cc') ? 'conj' : later.deprel;
  return tokens.with(at, { ...first, head: later.head, deprel: joint }).with(first.head, { ...later, head: at, deprel });
};

/** "X kant zich tegen A, hekelt B": a finite verb after a comma without a subject of its own goes on with the one before it. */
const shareSubjects = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] =>
  tokens.map((token, i) => {
    if (token.deprel !== 'parataxis' || token.upos !== 'VERB' || token.head > i || isEvidence(tokens, i, language)) return token;
    const children = childrenOf(tokens, i);
    const isOwn = children.some((child) => ['nsubj', 'mark', 'aux', 'csubj', 'expl'].includes(baseRelation(relation(tokens, child))));
    const first = Math.min(i, ...children.filter((child) => relation(tokens, child) !== 'punct'));
    const isNext = tokens[first - 1]?.form === ',' && first === i;
    const hasSubject = childrenOf(tokens, token.head).some((child) => baseRelation(relation(tokens, child)) === 'nsubj' && child < i);
    const mayGoOn = tokens[token.head]?.upos === 'VERB' && !token.feats.includes('VerbForm=Part');
    return isNext && hasSubject && mayGoOn && !isOwn ? { ...token, deprel: 'conj' } : token;
  });

/** "…, blijkt uit cijfers": a copular verb without a complement says how the rest is known. */
const isEvidence = (tokens: readonly Token[], verb: number, language: ClauseLanguage): boolean =>
  language.copularVerbs.includes(tokens[verb]?.lemma.toLowerCase() ?? '') &&
  !childrenOf(tokens, verb).some((child) => ['obj', 'xcomp', 'ccomp'].includes(relation(tokens, child)));

const crosses = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.some((token, i) => {
    if (token.head < 0 || token.deprel === 'punct') return false;
    const [low, high] = i < token.head ? [i, token.head] : [token.head, i];
    return (low < from && from < high && high < to) || (from < low && low < to && to < high);
  });

/** "Was adviseur en gaf de leiding": a conjunct of a copula or auxiliary is one of what that belongs to. */
const liftConjuncts = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token) => {
    const above = tokens[token.head];
    const isHelper = above !== undefined && ['cop', 'aux'].includes(baseRelation(above.deprel));
    return token.deprel === 'conj' && isHelper && token.upos === 'VERB' ? { ...token, head: above.head } : token;
  });

/** "De slachtoffers van X en hun families": whose something is stands beside it, and not what he is of. */
const liftPossessed = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    const sibling = tokens[token.head];
    const owner = tokens[sibling?.head ?? -1];
    const isInside = token.deprel === 'conj' && sibling?.deprel === 'nmod' && owner?.upos === 'NOUN' && sibling.head < token.head;
    const isTheirs = childrenOf(tokens, i).some(
      (child) => relation(tokens, child) === 'nmod:poss' && /^(hun|their)$/i.test(tokens[child]?.form ?? ''),
    );
    const isPlural = owner?.feats.includes('Number=Plur') ?? false;
    return isInside && isTheirs && isPlural ? { ...token, head: sibling.head } : token;
  });

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** A conjunct whose arc crosses another goes with what stands before its comma or conjunction: "tegen A, hekelt B en [C]". */
const straightenConjuncts = (tokens: readonly Token[]): readonly Token[] =>
  tokens.reduce<readonly Token[]>((repaired, token, i) => {
    if (token.deprel !== 'conj' || !NOMINAL.has(token.upos) || token.head > i || !crosses(tokens, token.head, i)) return repaired;
    const first = Math.min(i, ...childrenOf(repaired, i).filter((child) => relation(repaired, child) !== 'punct'));
    const cc = repaired[first]?.upos === 'CCONJ' ? first : first - 1;
    let before = cc - 1;
    while (['flat', 'fixed', 'conj'].includes(repaired[before]?.deprel ?? '')) before = repaired[before]?.head ?? -1;
    const isList = repaired[cc]?.upos === 'CCONJ' || repaired[cc]?.form === ',';
    const isNear = before > token.head && NOMINAL.has(repaired[before]?.upos ?? '');
    if (!isList || !isNear) return repaired;
    // "AUKUS, een alliantie van": with an article of its own after a name it says what the name is.
    const isApposition = repaired[cc]?.form === ',' && repaired[before]?.upos === 'PROPN' && token.upos === 'NOUN' && first < i;
    return repaired.with(i, { ...token, head: before, deprel: isApposition ? 'appos' : 'conj' });
  }, tokens);

/** In "gaan X en Y akkoorden tekenen" a bare name before the object's own words is no part of the object but the missing subject. */
const freeSubject = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(
    (token, i) => ['nmod', 'nummod', 'amod'].includes(token.deprel) && token.upos === 'PROPN' && i < token.head && isBare(tokens, i),
  );
  const name = tokens[at];
  const object = tokens[name?.head ?? -1];
  if (name === undefined || object === undefined || object.deprel !== 'obj' || object.upos !== 'NOUN') return tokens;
  const verbs = [object.head, tokens[object.head]?.deprel === 'xcomp' ? (tokens[object.head]?.head ?? -1) : -1].filter((verb) => verb >= 0);
  const hasSubject = verbs.some((verb) => childrenOf(tokens, verb).some((child) => baseRelation(relation(tokens, child)) === 'nsubj'));
  const top = verbs.at(-1) ?? object.head;
  return hasSubject ? tokens : tokens.with(at, { ...name, head: top, deprel: 'nsubj' });
};

/** "Die banden heeft met X" read as a participle with its auxiliary: a noun is what somebody has. */
const promoteHave = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex((token) => {
    const noun = tokens[token.head];
    return token.deprel === 'aux' && /^(hebben|have)$/i.test(token.lemma) && noun?.upos === 'NOUN' && !/VerbForm=/.test(noun.feats);
  });
  const have = tokens[at];
  const noun = tokens[have?.head ?? -1];
  if (have === undefined || noun === undefined) return tokens;
  const isOwn = (index: number): boolean => ['det', 'amod', 'nummod', 'nmod', 'nmod:poss', 'case'].includes(relation(tokens, index));
  return tokens.map((token, i) => {
    if (i === at) return { ...have, upos: 'VERB', head: noun.head, deprel: noun.deprel };
    if (i === have.head) return { ...noun, head: at, deprel: 'obj' };
    return token.head === have.head && !isOwn(i) ? { ...token, head: at } : token;
  });
};

const isBare = (tokens: readonly Token[], index: number): boolean =>
  !childrenOf(tokens, index).some((child) => relation(tokens, child) === 'case');

/** "Het kabinet zei: A moet weg en B moet komen": a clause with a subject of its own after the colon of a verb of speech is what is said. */
const openSpeech = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] => {
  const colon = tokens.findIndex((token) => token.form === ':');
  if (colon < 1) return tokens;
  return tokens.map((token, i) => {
    const speech = tokens[token.head];
    const isAfter = i > colon && token.head < colon && ['conj', 'parataxis'].includes(token.deprel) && token.upos === 'VERB';
    const isSpeech = speech?.upos === 'VERB' && language.embeddingVerbs.say.includes(speech.lemma.replaceAll('_', '').toLowerCase());
    const hasSubject = childrenOf(tokens, i).some((child) => baseRelation(relation(tokens, child)) === 'nsubj');
    return isAfter && isSpeech && hasSubject ? { ...token, deprel: 'ccomp' } : token;
  });
};

/** "…, schrijven analisten van X": a verb of speech right after a comma, its subject behind it, reports what stands before. */
const invertReports = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] => {
  const at = tokens.findIndex((_, i) => isInverted(tokens, i, language));
  const verb = tokens[at];
  if (verb === undefined) return tokens;
  const speaker = speakerOf(tokens, at);
  const named = tokens[speaker];
  if (named === undefined) return tokens;
  return tokens.with(at, { ...verb, deprel: 'parataxis' }).with(speaker, { ...named, head: at, deprel: 'nsubj' });
};

/** The subject behind a verb of speech: its own one, or a second one of the clause that it reports. */
const speakerOf = (tokens: readonly Token[], verb: number): number => {
  const own = childrenOf(tokens, verb).filter((child) => ['nsubj', 'obj'].includes(relation(tokens, child)));
  if (own.length > 0) return own.length === 1 ? (own[0] ?? -1) : -1;
  const subjects = childrenOf(tokens, tokens[verb]?.head ?? -1).filter((child) => relation(tokens, child) === 'nsubj');
  return subjects.length > 1 ? (subjects.find((child) => child > verb) ?? -1) : -1;
};

const isInverted = (tokens: readonly Token[], i: number, language: ClauseLanguage): boolean => {
  const token = tokens[i];
  if (token === undefined || token.head < 0 || token.head > i || !['conj', 'parataxis', 'advcl'].includes(token.deprel)) return false;
  if (tokens[i - 1]?.form !== ',' || !language.embeddingVerbs.say.includes(token.lemma.replaceAll('_', '').toLowerCase())) return false;
  const children = childrenOf(tokens, i).filter((child) => relation(tokens, child) !== 'punct');
  const speaker = speakerOf(tokens, i);
  const isBeside = speaker > i && tokens.slice(i + 1, speaker).every(({ head }) => head === speaker);
  return isBeside && !children.some((child) => child < i || ['ccomp', 'xcomp', 'iobj'].includes(relation(tokens, child)));
};

/** "Wordt verdacht betrokken te zijn": a finite verb read as an adverbial of the infinitive behind it governs that. */
const turnInfinitives = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] => {
  const takers = Object.values(language.embeddingVerbs).flat();
  const at = tokens.findIndex((token, i) => {
    const infinitive = tokens[token.head];
    if (token.deprel !== 'advcl' || token.upos !== 'VERB' || token.head < i || infinitive === undefined) return false;
    const children = childrenOf(tokens, i).map((child) => relation(tokens, child));
    const isInfinitive = childrenOf(tokens, token.head).some((child) => relation(tokens, child) === 'mark' && child > i);
    const isTaker = takers.includes(token.lemma.replaceAll('_', '').toLowerCase());
    return isInfinitive && isTaker && children.some((name) => baseRelation(name) === 'aux') && !children.includes('mark');
  });
  const verb = tokens[at];
  const infinitive = tokens[verb?.head ?? -1];
  if (verb === undefined || infinitive === undefined) return tokens;
  const turned = tokens
    .with(at, { ...verb, head: infinitive.head, deprel: infinitive.deprel })
    .with(verb.head, { ...infinitive, head: at, deprel: 'xcomp' });
  const isBefore = (i: number): boolean => i < at && !['mark', 'aux', 'cop', 'punct'].includes(baseRelation(relation(tokens, i)));
  return turned.map((token, i) => (token.head === verb.head && isBefore(i) ? { ...token, head: at } : token));
};

/** "Had X verweten Y te sturen": what stands before a verb of charge or demand is not of the infinitive behind it. */
const raiseAddressees = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] => {
  const asks = new Set([...language.embeddingVerbs.accuse, ...language.embeddingVerbs.demand]);
  return tokens.map((token, i) => {
    const infinitive = tokens[token.head];
    const verb = tokens[infinitive?.head ?? -1];
    const isObject = ['obj', 'iobj'].includes(token.deprel) && infinitive?.deprel === 'xcomp' && verb?.upos === 'VERB';
    if (!isObject || !asks.has(verb.lemma.replaceAll('_', '').toLowerCase())) return token;
    return i < infinitive.head && infinitive.head < token.head ? { ...token, head: infinitive.head, deprel: 'obj' } : token;
  });
};

/** "Belde hem om X te zeggen": an infinitive with "om" that the verb does not ask for is its purpose. */
const freePurposes = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] => {
  const takers = new Set(Object.values(language.embeddingVerbs).flat());
  return tokens.map((token, i) => {
    const verb = tokens[token.head];
    if (token.deprel !== 'xcomp' || verb?.upos !== 'VERB' || takers.has(verb.lemma.replaceAll('_', '').toLowerCase())) return token;
    const isPurpose = childrenOf(tokens, i).some(
      (child) => relation(tokens, child) === 'mark' && language.purposeMarkers.has(tokens[child]?.form.toLowerCase() ?? ''),
    );
    const hasObject = childrenOf(tokens, token.head).some((child) => relation(tokens, child) === 'obj');
    return isPurpose && hasObject ? { ...token, deprel: 'advcl' } : token;
  });
};

/** "X: Y was op Z" with the copula hung on X: Y is the subject of what stands behind the colon. */
const openHeadline = (tokens: readonly Token[]): readonly Token[] => {
  const [topic] = tokens;
  const copula = tokens.findIndex((token, i) => i > 1 && token.head === 0 && token.deprel === 'cop');
  const subject = tokens.findIndex((token, i) => i > 1 && i < copula && token.head === 0 && token.deprel === 'appos');
  const complement = tokens.findIndex((token, i) => i > copula && token.head === subject && ['obl', 'nmod'].includes(token.deprel));
  if (topic === undefined || topic.head >= 0 || tokens[1]?.form !== ':' || copula < 0 || subject < 0 || complement < 0) return tokens;
  return tokens.map((token, i) => {
    if (i === complement) return { ...token, head: 0, deprel: 'parataxis' };
    if (i === subject) return { ...token, head: complement, deprel: 'nsubj' };
    return i === copula ? { ...token, head: complement } : token;
  });
};

/** "Zei: A moet B doen": what stands behind the colon belongs to no verb before it. */
const cutAtColon = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] => {
  const colon = tokens.findIndex((token) => token.form === ':');
  const isSpeech = (index: number): boolean =>
    tokens[index]?.upos === 'VERB' && language.embeddingVerbs.say.includes(tokens[index]?.lemma.replaceAll('_', '').toLowerCase() ?? '');
  const stray = new Set(['obj', 'iobj', 'obl', 'aux', 'xcomp']);
  const hasOwn = tokens.some((token) => token.deprel === 'ccomp' && isSpeech(token.head) && token.head < colon);
  if (colon < 1 || !hasOwn) return tokens;
  return tokens.map((token, i) =>
    i > colon && token.head < colon && isSpeech(token.head) && stray.has(baseRelation(token.deprel)) ? { ...token, deprel: 'dep' } : token,
  );
};

const REPAIRS = [
  raiseCases,
  retagReflexive,
  retagConjunction,
  splitJoinedNames,
  turnConjuncts,
  liftConjuncts,
  liftPossessed,
  shareSubjects,
  straightenConjuncts,
  splitAtColon,
  joinLists,
  joinPrepositions,
  unhookContent,
  promoteHave,
];
/** "X won a majority, ousting Y": a participle behind a comma says what the subject did by it, and not what the object does. */
const raiseParticiples = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] =>
  tokens.map((token, i) => {
    const noun = tokens[token.head];
    const verb = tokens[noun?.head ?? -1];
    const isParticiple =
      !language.isVerbFinal &&
      ['acl', 'amod'].includes(token.deprel) &&
      token.head < i &&
      token.upos === 'VERB' &&
      /ing$/i.test(token.form);
    if (!isParticiple || noun === undefined || verb?.upos !== 'VERB' || noun.head > token.head) return token;
    const isResult = tokens[i - 1]?.form === ',' && ['obj', 'obl'].includes(baseRelation(noun.deprel));
    return isResult ? { ...token, head: noun.head, deprel: 'advcl' } : token;
  });

/** "Welke afspraken Nederland heeft gemaakt": a name behind a noun that is asked for is who does it. */
const partAskedFor = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] => {
  const asked = tokens.findIndex(
    (token, i) =>
      token.upos === 'NOUN' &&
      baseRelation(token.deprel) === 'nsubj' &&
      token.head > i + 1 &&
      tokens[i + 1]?.upos === 'PROPN' &&
      tokens[i + 1]?.deprel === 'appos' &&
      tokens[i + 1]?.head === i &&
      childrenOf(tokens, token.head).every((child) => child === i || !['nsubj', 'obj'].includes(baseRelation(relation(tokens, child)))) &&
      childrenOf(tokens, i).some(
        (child) => relation(tokens, child) === 'det' && language.askingDeterminers.has(tokens[child]?.form.toLowerCase() ?? ''),
      ),
  );
  const [noun, name] = [tokens[asked], tokens[asked + 1]];
  if (noun === undefined || name === undefined) return tokens;
  return tokens.with(asked, { ...noun, deprel: 'obj' }).with(asked + 1, { ...name, head: noun.head, deprel: 'nsubj' });
};

/** "64% of its members opposed it": of two objects without a subject, the one before the verb is it. */
const openSubject = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    const objects = childrenOf(tokens, token.head).filter((child) => relation(tokens, child) === 'obj');
    const isFirst = token.deprel === 'obj' && token.head > i && tokens[token.head]?.upos === 'VERB' && token.upos !== 'PRON';
    const hasSubject = childrenOf(tokens, token.head).some((child) => /^[nc]subj/.test(relation(tokens, child)));
    return isFirst && !hasSubject && objects.some((child) => child > token.head) ? { ...token, deprel: 'nsubj' } : token;
  });

/** "Barred from running": what somebody is kept from is the content of the verb, and no circumstance of it. */
const joinPrevented = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] =>
  tokens.map((token, i) => {
    const verb = tokens[token.head];
    const isPrevented = token.deprel === 'advcl' && verb !== undefined && language.embeddingVerbs.refuse.includes(verb.lemma.toLowerCase());
    const isFrom = childrenOf(tokens, i).some(
      (child) => relation(tokens, child) === 'mark' && language.preventionMarkers.has(tokens[child]?.form.toLowerCase() ?? ''),
    );
    return isPrevented && isFrom ? { ...token, deprel: 'xcomp' } : token;
  });

/** Those that hold where the subject stands first. */
const SUBJECT_FIRST_REPAIRS = [openSubject, joinPrevented];
/** Those that look at what the verbs mean, first of all. */
const BY_WORDS = [openSpeech, cutAtColon, openHeadline, invertReports, turnInfinitives, freePurposes, raiseAddressees, raiseParticiples];
/** Those that hold where the verb of a subordinate clause stands last. */
const VERB_FINAL_REPAIRS = [lowerConjuncts, freeSubject, partAskedFor];

/** The tokens of a sentence without the contradictions that the rules know. */
export const repairTokens = (tokens: readonly Token[], language: ClauseLanguage): readonly Token[] =>
  [...REPAIRS, ...(language.isVerbFinal ? VERB_FINAL_REPAIRS : SUBJECT_FIRST_REPAIRS)].reduce(
    (repaired, repair) => repair(repaired, language),
    BY_WORDS.reduce((repaired, repair) => repair(repaired, language), tokens),
  );
