"""Variants of training sentences: other letters, other names."""
from names import TAGS, WIKIANN


def recased(sentence, rng):
    """The sentence in lower case, capitals or title case; lemmas stay."""
    change = rng.choice([str.lower, str.upper, str.title])
    return [t._replace(form=change(t.form)) for t in sentence]


class NamePool:
    """Names in words, by kind and number of words, to put in the place of others."""

    def __init__(self, sentences, sets, world):
        self.by_length, surnames = {}, set()
        for words, tags, source in sentences:
            for start, end, kind in typed_spans(tags, sets):
                if source != WIKIANN:
                    self.add(kind, words[start:end])
                if kind == "PER" and end - start > 1:
                    surnames.add(words[end - 1])
        for kind, names in world.pools.items():
            for words in names:
                self.add(kind, words)
        self.given, self.surnames = sorted(world.given), sorted(s for s in surnames if s[:1].isupper() and len(s) > 2)

    def add(self, kind, words):
        self.by_length.setdefault((kind, len(words)), []).append(list(words))

    def draw(self, kind, length, rng):
        if kind == "PER" and length <= 2 and self.given and self.surnames and rng.random() < 0.6:
            given, surname = rng.choice(self.given), rng.choice(self.surnames)
            return [given, surname] if length == 2 else [rng.choice([given, surname])]
        names = self.by_length.get((kind, length))
        return rng.choice(names) if names and len(names) > 3 else None


def typed_spans(tags, sets):
    """(start, end, kind) of the spans with one kind, or with the kinds of place (as GPE)."""
    allowed = [[TAGS[t] for t in sets.sets[n]] for n in tags]
    i = 0
    while i < len(allowed):
        kinds = {t[2:] for t in allowed[i]}
        if all(t[0] == "B" for t in allowed[i]) and (len(kinds) == 1 or kinds == {"GPE", "LOC", "FAC"}):
            j = i + 1
            while j < len(allowed) and all(t[0] == "I" for t in allowed[j]):
                j += 1
            yield i, j, kinds.pop() if len(kinds) == 1 else "GPE"
            i = j
        else:
            i += 1


def renamed(sentence, tags, sets, pool, rng):
    """The sentence with some of its names replaced by others of as many words and the same kind; its tree stays."""
    out = list(sentence)
    for start, end, kind in typed_spans(tags, sets):
        words = pool.draw(kind, end - start, rng) if kind in ("PER", "ORG", "GPE") and rng.random() < 0.7 else None
        if words is None or any(t.upos != "PROPN" for t in sentence[start:end]):
            continue
        for i, word in zip(range(start, end), words):
            out[i] = out[i]._replace(form=word, lemma=word if out[i].lemma == out[i].form else out[i].lemma)
    return out
