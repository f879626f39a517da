"""Turns corpora into numbers: vocabulary, label sets, encoded sentences, batches."""
import collections
import random
import numpy as np
from augment import NamePool, recased, renamed
from distant import Gazetteer, distant_tags
from corpora import TREEBANKS, for_training, read_conllu
from features import AFFIX_TABLES, affixes, normalised, shape
from lemma_scripts import script_of, without_particles
from names import SOURCES, WIKIANN, TagSets, dutch_names, english_names
from world import World

UNKNOWN, ROOT, FIRST = 1, 2, 3
ROOT_FORM = "\0ROOT"
FEATURES = 2 + AFFIX_TABLES
COLUMNS = 7  # type, upos, fine, lemma script, head, deprel, name tag set


class Labels:
    """A list of labels and their numbers."""

    def __init__(self, labels):
        self.labels = list(labels)
        self.index = {label: i for i, label in enumerate(self.labels)}

    def number(self, label):
        return self.index.get(label, -1)

    def __len__(self):
        return len(self.labels)


class Vocabulary:
    """Words, affixes and shapes that the network has a vector for, and the labels it can give."""

    def __init__(self, treebank_forms, name_forms, minimum_word=2, minimum_any=3, minimum_affix=3, minimum_shape=3):
        forms = treebank_forms + name_forms
        words = collections.Counter(normalised(f) for f in forms)
        parsed = collections.Counter(normalised(f) for f in treebank_forms)
        self.frequency = [1e9] * FIRST
        self.word, self.affix, self.shape = {}, {}, {}
        for word, count in sorted(words.items(), key=lambda x: (-x[1], x[0])):
            if count >= minimum_any or parsed[word] >= minimum_word:
                self.word[word] = len(self.word) + FIRST
                self.frequency.append(float(count))
        counts = collections.Counter()
        for word in words:
            counts.update(enumerate(affixes(word)))
        for key in sorted((k for k, c in counts.items() if c >= minimum_affix)):
            self.affix[key] = len(self.affix) + FIRST
        shapes = collections.Counter(shape(f) for f in forms)
        for s in sorted(s for s, c in shapes.items() if c >= minimum_shape):
            self.shape[s] = len(self.shape) + FIRST

    def features(self, form):
        if form == ROOT_FORM:
            return [ROOT] * FEATURES
        found = [self.affix.get((k, a), UNKNOWN) for k, a in enumerate(affixes(form))]
        return [self.word.get(normalised(form), UNKNOWN), *found, self.shape.get(shape(form), UNKNOWN)]


class Types:
    """Distinct forms, each with its features once."""

    def __init__(self, vocabulary):
        self.vocabulary, self.index, self.rows = vocabulary, {}, []
        self.number(ROOT_FORM)

    def number(self, form):
        i = self.index.get(form)
        if i is None:
            i = self.index[form] = len(self.rows)
            self.rows.append(self.vocabulary.features(form))
        return i

    def table(self):
        return np.array(self.rows, dtype=np.int64)


def fine_label(token):
    return token.xpos + "\t" + token.feats


def harmonised_dutch(sentence):
    """Annotation of the older converter that the development sets have: an adverb on a nominal is amod, quotes are PUNCT."""
    copular = {t.head - 1 for t in sentence if t.deprel in ("cop", "nsubj") and t.head > 0}
    out = []
    for token in sentence:
        h = token.head - 1
        if token.form in (",,", "''", "``"):
            token = token._replace(upos="PUNCT", xpos="LET", feats="_")
        if token.deprel == "advmod" and h >= 0 and h not in copular and token.upos == "ADV" and sentence[h].upos in ("NOUN", "PROPN", "SYM"):
            token = token._replace(deprel="amod")
        out.append(token)
    return out


def older_features(sentences):
    """A function that gives a token the features which the older converter gives to its XPOS."""
    by_xpos = collections.defaultdict(collections.Counter)
    for sentence in sentences:
        for t in sentence:
            by_xpos[t.xpos][t.feats] += 1

    def convert(t):
        known = by_xpos.get(t.xpos)
        return t if known is None or t.feats in known else t._replace(feats=known.most_common(1)[0][0])

    return convert


def load_treebanks(data, language):
    """(sentence, treebank number, repetitions) of all training sentences."""
    out = []
    for path, number, times in TREEBANKS[language]:
        sentences = read_conllu(for_training(data, path))
        if language == "nl" and number == 0:
            convert = older_features(sentences)
        if language == "nl" and number == 1:
            sentences = [[convert(t) for t in harmonised_dutch(s)] for s in sentences]
        out.extend((sentence, number, times) for sentence in sentences)
    return out


class Corpus:
    """All there is to learn from in one language, as numbers."""

    def __init__(self, data, language, seed=1):
        self.language, self.random = language, random.Random(seed)
        self.sets = TagSets()
        treebanks = load_treebanks(data, language)
        names = (dutch_names if language == "nl" else english_names)(data, self.sets)
        others = [w for words, _, source in names if SOURCES[language][source] != "ewt" for w in words]
        self.vocabulary = Vocabulary([t.form for s, _, _ in treebanks for t in s], others)
        self.types = Types(self.vocabulary)
        self.make_labels(treebanks)
        self.sources = SOURCES[language]
        self.encode_all(data, treebanks, names)

    def make_labels(self, treebanks):
        full = [s for s, number, _ in treebanks if self.language == "en" or number != 2]
        fine = collections.Counter(fine_label(t) for s in full for t in s)
        scripts = collections.Counter()
        for s in full:
            scripts.update(script_of(t.form, lemma) for t, lemma in zip(s, without_particles(s)))
        rest = collections.Counter(t.deprel for s, _, _ in treebanks for t in s)
        self.upos = Labels(sorted({t.upos for s in full for t in s} - {"_"}))
        self.fine = Labels(label for label, c in fine.most_common() if c >= 3)
        self.scripts = Labels(s for s, c in scripts.most_common() if c >= 3)
        first = sorted({t.deprel for s in full for t in s} - {"_"})
        self.deprel = Labels(first + sorted(set(rest) - set(first) - {"_"}))
        self.deprels_given = len(first)

    def encode(self, sentence, number=0, sets=None):
        """Seven columns of numbers; column 0 starts with the root; -1 where there is nothing to learn."""
        n = len(sentence) + 1
        out = np.full((COLUMNS, n), -1, dtype=np.int64)
        partial = self.language == "nl" and number == 2
        lemmas = [None] * len(sentence) if partial else without_particles(sentence)
        out[0, 0] = 0
        for i, (token, lemma) in enumerate(zip(sentence, lemmas), 1):
            known = token.deprel != "_"
            out[:6, i] = (self.types.number(token.form), self.upos.number(token.upos),
                          -1 if partial else self.fine.number(fine_label(token)),
                          -1 if partial else self.scripts.number(script_of(token.form, lemma)),
                          token.head if known else -1, self.deprel.number(token.deprel))
        if sets is not None:
            out[6, 1:] = sets
        return out

    def encode_words(self, words, sets=None):
        out = np.full((COLUMNS, len(words) + 1), -1, dtype=np.int64)
        out[0] = [0] + [self.types.number(w) for w in words]
        if sets is not None:
            out[6, 1:] = sets
        return out

    def encode_all(self, data, treebanks, names):
        """Items are (numbers, treebank, name source); `varied` holds a copy of each in other letters."""
        typed = {}
        for words, sets, source in names:
            typed.setdefault(tuple(words), (sets, source))
        self.items, self.varied, self.repeats, self.wikiann, used = [], [], [], [], set()
        world = World(data, self.language)
        gazetteer, pool = Gazetteer(names, self.sets, world), NamePool(names, self.sets, world)
        self.renamed = []
        for sentence, number, times in treebanks:
            key = tuple(t.form for t in sentence)
            sets, source = typed.get(key, (None, 0))
            used.add(key)
            if sets is None:
                sets = distant_tags(sentence, gazetteer, self.sets)
            self.items.append((self.encode(sentence, number, sets), number, source))
            self.varied.append((self.encode(recased(sentence, self.random), number, sets), number, source))
            others = [renamed(sentence, sets, self.sets, pool, self.random) for _ in range(3)]
            self.renamed.append([(self.encode(o, number, sets), number, source) for o in others if o != sentence])
            self.repeats.append(times)
        matched = sum(1 for words, _, s in names if s != WIKIANN and tuple(words) in used)
        for words, sets, source in names:
            if tuple(words) in used:
                continue
            item = (self.encode_words(words, sets), 0 if self.language == "en" else 2, source)
            if source == WIKIANN:
                self.wikiann.append(item)
            else:
                self.items.append(item)
                self.varied.append(item)
                self.renamed.append([])
                self.repeats.append(2 if self.language == "en" else 1)
        print(f"{len(treebanks)} parsed sentences, {matched} of them with names, {len(self.items) - len(treebanks)} with names alone, "
              f"{len(self.wikiann)} WikiANN; words {len(self.vocabulary.word)} affixes {len(self.vocabulary.affix)} "
              f"fine {len(self.fine)} scripts {len(self.scripts)} deprels {len(self.deprel)}", flush=True)

    def epoch(self, rng, wikiann_share):
        """One epoch's items: repeats, some recased, some without their last full stop, a share of WikiANN."""
        out = []
        for item, varied, renamings, times in zip(self.items, self.varied, self.renamed, self.repeats):
            for _ in range(times):
                draw = rng.random()
                chosen = varied if draw < 0.08 else rng.choice(renamings) if renamings and draw < 0.4 else item
                out.append(without_last(chosen, rng))
        return out + rng.sample(self.wikiann, int(len(self.wikiann) * wikiann_share))


def without_last(item, rng):
    """Now and then the sentence without its final punctuation (headlines have none)."""
    numbers, treebank, source = item
    if numbers.shape[1] < 4 or rng.random() > 0.08:
        return item
    last = numbers.shape[1] - 1
    if numbers[4, last] <= 0 or (numbers[4] == last).any() or numbers[1, last] < 0:
        return item
    return numbers[:, :last], treebank, source


def batches(items, tokens, rng=None):
    """Index lists of items of like length, `tokens` padded tokens each."""
    noise = (lambda: rng.random() * 3) if rng else (lambda: 0)
    order = sorted(range(len(items)), key=lambda i: items[i][0].shape[1] + noise())
    out, current, longest = [], [], 0
    for i in order:
        length = items[i][0].shape[1]
        if current and max(longest, length) * (len(current) + 1) > tokens:
            out.append(current)
            current, longest = [], 0
        current.append(i)
        longest = max(longest, length)
    if current:
        out.append(current)
    if rng:
        rng.shuffle(out)
    return out


def collate(items):
    """(columns × sentences × tokens, lengths, treebank numbers, source numbers)."""
    width = max(i[0].shape[1] for i in items)
    numbers = np.full((COLUMNS, len(items), width), -1, dtype=np.int64)
    for b, item in enumerate(items):
        numbers[:, b, : item[0].shape[1]] = item[0]
    lengths = np.array([i[0].shape[1] for i in items])
    return numbers, lengths, np.array([i[1] for i in items]), np.array([i[2] for i in items])
