"""Finds how much to add to the scores of O and of each kind of name, on a development set; export.py folds the result in.

    python3 training/tune_names.py RUN.pt --data DATA   # writes RUN.bias.json
"""
import argparse
import json
import os
import numpy as np
import torch
from corpora import read_columns
from decode import best_tags
from names import TAGS, TO_CONLL
from reader import Reader, spans_of

GROUPS = {"O": ["O"], "PER": ["PER"], "ORG": ["ORG"], "LOC": ["GPE", "LOC", "FAC"], "MISC": ["EVT", "WRK", "PRD", "NRP", "LAW"]}
STEPS = (-0.5, -0.25, 0.25, 0.5)
LIMIT = 1.5  # more would fit the set and not the language


def vector(offsets):
    return np.array([next(offsets[g] for g, kinds in GROUPS.items() if (t if t == "O" else t[2:]) in kinds) for t in TAGS])


def f1(scores, gold, offsets):
    add, found, known, right = vector(offsets), 0, 0, 0
    for s, g in zip(scores, gold):
        p = {(i, j, TO_CONLL[k]) for i, j, k in spans_of([TAGS[t] for t in best_tags(s + add)]) if k in TO_CONLL}
        found, known, right = found + len(p), known + len(g), right + len(p & g)
    return 200 * right / max(1, found + known)


def tune(scores, gold):
    """Coordinate ascent from no offsets."""
    offsets = dict.fromkeys(GROUPS, 0.0)
    best = f1(scores, gold, offsets)
    for _ in range(2):
        for group in GROUPS:
            for step in STEPS:
                candidate = {**offsets, group: max(-LIMIT, min(LIMIT, offsets[group] + step))}
                value = f1(scores, gold, candidate)
                if value > best + 0.05:
                    offsets, best = candidate, value
    return offsets, best


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("checkpoint")
    p.add_argument("--data", default=os.environ.get("TRIPEL_DATA", ""))
    args = p.parse_args()
    torch.set_num_threads(1)
    reader = Reader.load(args.checkpoint)
    sentences = read_columns(os.path.join(args.data, "ner-en/uner-ewt-dev.iob2.gz"), 1, 2)
    kept = []
    reader.finish = lambda forms, u, f, s, h, lab, names: kept.append((forms, names)) or forms
    reader.read([[w for w, _ in s] for s in sentences])
    by_forms = {}
    for forms, names in kept:
        by_forms.setdefault(tuple(forms), names)
    scores = [by_forms[tuple(w for w, _ in s)] for s in sentences]
    gold = [{x for x in spans_of([t for _, t in s]) if x[2] in ("PER", "ORG", "LOC")} for s in sentences]
    halves = [range(0, len(gold), 2), range(1, len(gold), 2)]
    for a, b in (halves, halves[::-1]):
        offsets, value = tune([scores[i] for i in a], [gold[i] for i in a])
        zero = f1([scores[i] for i in b], [gold[i] for i in b], dict.fromkeys(GROUPS, 0.0))
        other = f1([scores[i] for i in b], [gold[i] for i in b], offsets)
        print(f"half: {value:.2f} with {offsets}; other half {zero:.2f} -> {other:.2f}", flush=True)
    offsets, value = tune(scores, gold)
    print(f"all: {f1(scores, gold, dict.fromkeys(GROUPS, 0.0)):.2f} -> {value:.2f} with {offsets}")
    with open(os.path.splitext(args.checkpoint)[0] + ".bias.json", "w", encoding="utf8") as file:
        json.dump(offsets, file)


if __name__ == "__main__":
    main()
