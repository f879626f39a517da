"""Reads the treebanks and name corpora that the models learn from."""
import gzip
import os
import re
from collections import namedtuple

Token = namedtuple("Token", "form lemma upos xpos feats head deprel misc")

# Conventions of annotation, told to the network by an embedding. Number 0 is the one it answers in.
TREEBANKS = {
    "nl": [
        ("treebank-nl/lassysmall-dev.conllu.gz", 0, 2),
        ("treebank-nl/train-alpino.conllu.gz", 1, 1),
        ("treebank-nl/train-lassysmall2017.conllu.gz", 2, 1),
    ],
    "en": [
        ("treebank-en/ewt-train.conllu.gz", 0, 1),
        ("treebank-en/gum-ccby-genres.conllu.gz", 1, 1),
    ],
}
DEVELOPMENT = {"nl": "treebank-nl/alpino-dev.conllu.gz", "en": "treebank-en/ewt-dev.conllu.gz"}
TESTS = {
    "nl": ["treebank-nl/alpino-test.conllu.gz", "treebank-nl/lassysmall-test.conllu.gz"],
    "en": ["treebank-en/ewt-test.conllu.gz"],
}
FORBIDDEN = re.compile(r"EVALUATION-ONLY|-test\.|sonar|names-nl/|alpino-(verbs|nouns|adjectives)")


def opened(path, encoding="utf8"):
    return gzip.open(path, "rt", encoding=encoding) if path.endswith(".gz") else open(path, encoding=encoding)


def for_training(data, path):
    """The path of a corpus to learn from; refuses what may only be measured on."""
    if FORBIDDEN.search(path) and not path.startswith("ner-") or "EVALUATION-ONLY" in path or "uner-" in path:
        raise SystemExit(f"{path} is for evaluation only and cannot be trained on")
    full = os.path.join(data, path)
    if not os.path.exists(full):
        raise SystemExit(f"{full} is missing: give the folder of the language data with --data")
    return full


def blocks(path, encoding="utf8"):
    """The blank-line-separated blocks of a file, each a list of lines."""
    block = []
    with opened(path, encoding) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.strip():
                block.append(line)
            elif block:
                yield block
                block = []
    if block:
        yield block


def read_conllu(path):
    """Sentences of syntactic words as lists of Token; multiword ranges and empty nodes are left out."""
    sentences = []
    for block in blocks(path):
        rows = [line.split("\t") for line in block if line[0] != "#"]
        rows = [r for r in rows if r[0].isdigit()]
        if rows:
            sentences.append([Token(r[1], r[2], r[3], r[4], r[5], int(r[6]) if r[6] != "_" else 0, r[7], r[9]) for r in rows])
    return sentences


def read_columns(path, form, tag, encoding="utf8"):
    """Sentences of (form, tag) pairs from columns separated by tabs or spaces; tags become IOB2."""
    sentences = []
    for block in blocks(path, encoding):
        pairs = []
        for line in block:
            columns = line.split("\t") if "\t" in line else line.split(" ")
            if line.startswith("# ") and "\t" not in line or len(columns) <= max(form, tag if tag >= 0 else 0):
                continue
            pairs.append((columns[form], columns[tag]))
        if pairs and pairs[0][0] != "-DOCSTART-":
            sentences.append(as_iob2(pairs))
    return sentences


def as_iob2(pairs):
    """Turns IOB1 tags into IOB2; OTH and other kinds stay as they are."""
    out, previous = [], "O"
    for form, tag in pairs:
        if tag.startswith("I-") and (previous == "O" or previous[2:] != tag[2:]):
            tag = "B-" + tag[2:]
        out.append((form, tag))
        previous = tag
    return out
