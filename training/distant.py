"""Names for treebank sentences that nobody typed: proper nouns by the kinds that typed corpora give the same words, the rest left open."""
import collections
import re
from names import TAGS, TITLES, WIKIANN

CALENDAR = set("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun christmas easter
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober""".split())
LINKS = {"-", "of", "van", "de", "der", "den", "het", "the", "&", "en", "and", "'s", "’s", "for", "voor", "in", "du", "la", "al", "von", "'t"}


ADDRESS = re.compile(r"@|https?:|www\.|\.(com|org|net|nl|be|pdf|doc|xls|html?|jpg|gif|exe|zip)\b|\w/\w.*/")


class Gazetteer:
    """The kinds that typed corpora give to names, by their words."""

    def __init__(self, sentences, sets, world):
        self.world = world
        self.kinds = collections.defaultdict(collections.Counter)
        self.first = collections.defaultdict(collections.Counter)
        self.last = collections.defaultdict(collections.Counter)
        self.outside = collections.Counter()
        self.any = collections.Counter()
        for words, tags, source in sentences:
            allowed = [[TAGS[t] for t in sets.sets[n]] for n in tags]
            for start, end, kinds in named_spans(allowed):
                key = " ".join(words[start:end])
                for kind in kinds:
                    weight = (1.0 if source != WIKIANN else 0.5) / len(kinds)
                    self.kinds[key][kind] += weight
                    if end - start > 1:
                        self.first[words[start]][kind] += weight
                        self.last[words[end - 1]][kind] += weight
            if source != WIKIANN:
                for word, tags_ in zip(words, allowed):
                    self.any[word] += 1
                    self.outside[word] += tags_ == ["O"] or "O" in tags_ and len(tags_) > 3

    def kinds_of(self, words):
        """The kinds that the corpora give to this name; else those that its first and last word speak for; else none."""
        known = main_kinds(self.kinds.get(" ".join(words)), 1)
        world = self.world.kind_of(words)
        if known:
            return [world] if world in known else known
        if world:
            return [world]
        first, last = main_kinds(self.first.get(words[0]), 2), main_kinds(self.last.get(words[-1]), 2)
        if len(words) == 1:
            return first if first == ["PER"] and sum(self.first[words[0]].values()) >= 3 else None
        if first and last:
            return first if set(first) == set(last) else None
        return last or (first if first == ["PER"] else None)

    def usually_outside(self, word):
        return word.lower().strip(".") in CALENDAR or self.outside[word] > 0.5 * self.any[word]


def main_kinds(counts, least):
    """The kinds that make up nine tenths of the counts, at most three, sorted; none where there are fewer than `least`."""
    total = sum(counts.values()) if counts else 0
    if total < least:
        return None
    kept, share = [], 0
    for kind, count in sorted(counts.items(), key=lambda x: (-x[1], x[0])):
        kept.append(kind)
        share += count
        if share >= 0.9 * total:
            break
    return sorted(kept) if len(kept) <= 3 else None


def named_spans(allowed):
    """(start, end, kinds) of the spans whose first token must begin a name."""
    i = 0
    while i < len(allowed):
        if all(t[0] == "B" for t in allowed[i]):
            kinds = [t[2:] for t in allowed[i]]
            j = i + 1
            while j < len(allowed) and all(t[0] == "I" for t in allowed[j]):
                j += 1
            yield i, j, kinds
            i = j
        else:
            i += 1


def proper_runs(sentence):
    """Runs of proper nouns, joined over small words between two of them."""
    proper = [t.upos == "PROPN" for t in sentence]
    i, n = 0, len(sentence)
    while i < n:
        if not proper[i]:
            i += 1
            continue
        j = i + 1
        while j < n and (proper[j] or j + 1 < n and proper[j + 1] and sentence[j].form in ("-", "'", "’")):
            j += 1
        yield i, j
        i = j


def distant_tags(sentence, gazetteer, sets):
    """Tag sets of one sentence: lower-case words outside, known names typed, unknown ones one name or none."""
    n = len(sentence)
    out = [None] * n
    open_ = sets.number(TAGS)
    not_inside = sets.number([t for t in TAGS if t[0] != "I"])
    not_beginning = sets.number([t for t in TAGS if t[0] != "B"])
    runs = list(proper_runs(sentence))
    for start, end in runs:
        while start + 1 < end and sentence[start].form.lower() in TITLES:
            out[start] = open_
            start += 1
        words = [t.form for t in sentence[start:end]]
        kinds = None if any(gazetteer.usually_outside(w) for w in words) else gazetteer.kinds_of(words)
        for i in range(start, end):
            if kinds:
                out[i] = sets.number([("B-" if i == start else "I-") + k for k in kinds])
            elif i == start:
                out[i] = not_inside
            else:
                out[i] = not_beginning if not any(gazetteer.usually_outside(w) for w in words) else open_
    for i, token in enumerate(sentence):
        if token.form in gazetteer.world.demonyms and token.upos in ("PROPN", "NOUN", "ADJ") and out[i] in (None, open_, not_inside):
            out[i] = sets.number(["O", "B-NRP"] if token.upos == "ADJ" else ["B-NRP"])
    for i, token in enumerate(sentence):
        if ADDRESS.search(token.form):
            out[i] = sets.number(["O"])
    near = {i for start, end in runs for i in (start - 1, start - 2, end, end + 1)}
    for i, token in enumerate(sentence):
        if out[i] is None:
            linked = i in near and token.form.lower() in LINKS
            capital = token.form[:1].isupper() and (i > 0 or token.upos in ("X", "SYM"))
            out[i] = open_ if linked or capital or token.form[:1].isdigit() and i in near else sets.number(["O"])
    return out
