"""Name annotations of unlike grain as sets of allowed tags: the loss is the summed probability of the set."""
import os
import re
from corpora import blocks, for_training, read_columns, read_conllu

KINDS = ["PER", "ORG", "GPE", "LOC", "FAC", "EVT", "WRK", "PRD", "NRP", "LAW"]
TAGS = ["O"] + [b + k for k in KINDS for b in ("B-", "I-")]
OTHER = ["EVT", "WRK", "PRD", "NRP", "LAW"]
PLACES = ["GPE", "LOC", "FAC"]
TO_CONLL = {"PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
SOURCES = {"nl": ["news", "wiki", "wikiann"], "en": ["ewt", "gum", "wikiann", "wikigold"]}
WIKIANN = 2
EWT_NAMES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "names", "ewt-train.tsv")

FACILITY_HEADS = {"airport", "bridge", "stadium", "arena", "tower", "hall", "station", "hotel", "museum", "church", "cathedral",
                  "prison", "hospital", "dam", "castle", "palace", "avenue", "street", "road", "highway", "square", "building", "temple"}
NATURE_HEADS = {"river", "lake", "mountain", "mountains", "ocean", "sea", "island", "islands", "valley", "bay", "desert", "peninsula",
                "gulf", "creek", "canyon", "beach", "coast", "forest", "volcano", "cape", "strait", "glacier", "mount"}
TITLES = {"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "professor", "president", "sir", "lord", "king", "queen",
          "prince", "princess", "pope", "senator", "sen.", "gov.", "governor", "minister", "general", "gen.", "captain", "judge", "rev.",
          "sheikh", "shaikh", "st.", "saint", "chancellor", "secretary", "mayor", "lieutenant", "colonel", "sergeant", "prime", "vice", "lady"}
DEMONYM_ENDING = re.compile(r"(ese|ish|[aei]an|ans|is|ch|eek|wiss|raqi|aeli|abi)$")


class TagSets:
    """Numbers the sets of allowed tags."""

    def __init__(self):
        self.sets, self.index = [], {}

    def number(self, tags):
        key = tuple(sorted(TAGS.index(t) for t in tags))
        if key not in self.index:
            self.index[key] = len(self.sets)
            self.sets.append(key)
        return self.index[key]

    def of(self, prefix, kinds):
        return self.number([prefix + k for k in kinds])


def typed(pairs, sets):
    return [sets.number([t]) for _, t in pairs]


def coarse(pairs, sets, others_marked):
    """PER, ORG, LOC (and MISC where it is marked) of WikiANN and wikigold."""
    outside = ["O"] if others_marked else ["O"] + [b + k for k in OTHER for b in ("B-", "I-")]
    out = []
    for i, (form, tag) in enumerate(pairs):
        if tag == "O":
            out.append(sets.number(outside))
        elif tag[2:] == "LOC":
            out.append(sets.of(tag[:2], place_kinds(name_at(pairs, i))))
        elif tag[2:] == "MISC":
            single = tag[0] == "B" and (i + 1 == len(pairs) or pairs[i + 1][1][0] != "I")
            out.append(sets.of(tag[:2], ["NRP"] if single and DEMONYM_ENDING.search(form) else OTHER))
        elif tag[2:] in KINDS:
            out.append(sets.of(tag[:2], [tag[2:]]))
        else:
            out.append(sets.number(["O"]))
    return out


def name_at(pairs, i):
    start = i
    while pairs[start][1][0] == "I":
        start -= 1
    end = i + 1
    while end < len(pairs) and pairs[end][1][0] == "I":
        end += 1
    return [form for form, _ in pairs[start:end]]


def place_kinds(words):
    """Which kinds of place the words themselves allow."""
    lower = [w.lower() for w in words]
    if len(words) > 1 and lower[-1] in FACILITY_HEADS:
        return ["FAC"]
    if len(words) > 1 and (lower[-1] in NATURE_HEADS or lower[0] in NATURE_HEADS):
        return ["LOC"]
    return PLACES


def wikiann(data, language, sets):
    sentences = []
    for part in ("train", "val", "test"):
        path = for_training(data, f"ner-{language}/wikiann-{part}.conllu.gz")
        for pairs in read_columns(path, 1, -1):
            sentences.append(([w for w, _ in pairs], coarse(pairs, sets, False), WIKIANN))
    return sentences


def dutch_names(data, sets):
    out = []
    for number, part in enumerate(("news", "wiki")):
        for pairs in read_columns(for_training(data, f"ner-nl/names-typed-{part}.iob2.gz"), 0, 1):
            out.append(([w for w, _ in pairs], typed(pairs, sets), number))
    return out + wikiann(data, "nl", sets)


def english_names(data, sets):
    out = ewt_names(for_training(data, "treebank-en/ewt-train.conllu.gz"), sets)
    out += gum_names(for_training(data, "treebank-en/gum-ccby-genres.conllu.gz"), sets)
    for pairs in read_columns(for_training(data, "ner-en/wikigold.conll.gz"), 0, 1):
        out.append(([w for w, _ in pairs], coarse(pairs, sets, True), 3))
    return out + wikiann(data, "en", sets)


def ewt_names(path, sets):
    """The sentences of EWT's training part that names/ewt-train.tsv types, those without names too."""
    with open(EWT_NAMES, encoding="utf8") as lines:
        spans = dict(line.rstrip("\n").split("\t") for line in lines)
    out = []
    for block in blocks(path):
        sentence_id = next(line[12:] for line in block if line.startswith("# sent_id = "))
        words = [columns[1] for columns in (line.split("\t") for line in block if line[0] != "#") if columns[0].isdigit()]
        if sentence_id not in spans:
            continue
        tags = ["O"] * len(words)
        for piece in spans.pop(sentence_id).split():
            first, last, kind = re.fullmatch(r"(\d+)-(\d+):([A-Z]+)", piece).groups()
            tags[int(first) - 1:int(last)] = ["B-" + kind] + ["I-" + kind] * (int(last) - int(first))
        out.append((words, typed(zip(words, tags), sets), 0))
    if spans:
        raise SystemExit(f"{EWT_NAMES}: no such sentence as {next(iter(spans))}")
    return out


def gum_names(path, sets):
    """Named mentions of GUM: the run of proper nouns around the head of each mention, by the mention's type."""
    out = []
    for sentence in read_conllu(path):
        spans = mention_spans(sentence)
        out.append(([t.form for t in sentence], gum_tags(sentence, spans, sets), 1))
    return out


def mention_spans(sentence):
    """(start, end, type) of the mentions that open and close inside the sentence."""
    spans, open_ones = [], []
    for i, token in enumerate(sentence):
        value = next((p[7:] for p in token.misc.split("|") if p.startswith("Entity=")), "")
        for piece in re.findall(r"\([^()]*\)?|[^()]+\)", value):
            if piece[0] == "(":
                fields = piece[1:].rstrip(")").split("-")
                open_ones.append((fields[0], i, fields[1] if len(fields) > 1 else ""))
                if piece.endswith(")"):
                    spans.append((i, i + 1, open_ones.pop()[2]))
            else:
                number = piece[:-1]
                for k in range(len(open_ones) - 1, -1, -1):
                    if open_ones[k][0] == number:
                        spans.append((open_ones[k][1], i + 1, open_ones.pop(k)[2]))
                        break
    return spans


def is_proper(token):
    return token.upos == "PROPN"


def name_run(sentence, start, end):
    """The run of proper nouns that holds the head of sentence[start:end], joined over hyphens, 'of the' and points."""
    head = next((i for i in range(start, end) if not start <= sentence[i].head - 1 < end), None)
    if head is None or not is_proper(sentence[head]):
        return None
    left, right = head, head + 1
    while left > start and is_proper(sentence[left - 1]):
        left -= 1
    while right < end and (is_proper(sentence[right]) or right + 1 < end and is_proper(sentence[right + 1])
                           and (sentence[right].form in ("-", "of", "&", "'s", "’s", "al", "de", "for"))):
        right += 1
    if right < end and sentence[right - 1].form == "of":
        right -= 1
    return left, right


def whole_name(sentence, start, end):
    """The mention without its article and commas, where every word of it but small ones is a capitalised name word."""
    while start < end and sentence[start].form.lower() in ("the", "a", "an"):
        start += 1
    words = sentence[start:end]
    if not 1 < len(words) <= 9 or not any(is_proper(t) for t in words):
        return None
    small = ("of", "the", "and", "for", "&", "-", "de", "al", "on", "in", "'s", "’s")
    if not words[0].form[:1].isupper() or not is_proper(words[-1]):
        return None
    return (start, end) if all(t.form in small or is_proper(t) or t.form[:1].isupper() for t in words) else None


def gum_tags(sentence, spans, sets):
    allowed = [None] * len(sentence)
    for start, end, kind in sorted(spans, key=lambda s: s[0] - s[1]):
        run = kind != "person" and whole_name(sentence, start, end) or name_run(sentence, start, end)
        if run is None or any(allowed[i] is not None for i in range(*run)):
            continue
        left, right = run
        kinds = {"person": ["PER"], "organization": ["ORG"], "event": ["EVT"], "object": ["PRD", "WRK"], "abstract": OTHER}.get(kind)
        if kind == "place":
            kinds = place_kinds([t.form for t in sentence[left:right]])
        if kind == "person":
            while left + 1 < right and sentence[left].form.lower() in TITLES:
                left += 1
            if sentence[left].form.lower() in TITLES:
                continue
        if kind in ("person", "organization") and right - left == 1 and sentence[left].xpos == "NNPS":
            kinds = ["NRP"]
        if kinds is None:
            continue
        for i in range(left, right):
            names = [("B-" if i == left else "I-") + k for k in kinds]
            allowed[i] = sets.number(names + (["O"] if kind in ("abstract", "object") else []))
    for i, token in enumerate(sentence):
        if allowed[i] is None:
            allowed[i] = outside(token, i, sets)
    return allowed


def outside(token, i, sets):
    if token.upos == "PROPN":
        return sets.number(["O"] + [b + k for k in OTHER for b in ("B-", "I-")])
    if token.upos == "ADJ" and token.form[:1].isupper() and i and DEMONYM_ENDING.search(token.form):
        return sets.number(["O", "B-NRP"])
    return sets.number(["O"])
