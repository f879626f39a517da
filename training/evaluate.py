"""Measures a checkpoint in Python: on the development sets, and with --test once on the test sets.

    python3 training/evaluate.py RUN.pt --data DATA [--test] [--treebank N]
"""
import argparse
import collections
import json
import os
import torch
from corpora import DEVELOPMENT, TESTS, read_columns, read_conllu
from reader import Reader, accuracy, spans_of

CONLL = {"PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "EVT": "MISC", "WRK": "MISC", "PRD": "MISC", "NRP": "MISC", "LAW": "MISC"}


def names_by_kind(sentences, readings, kinds):
    """F1 by kind and over all, in percent."""
    counts = collections.Counter()
    for sentence, r in zip(sentences, readings):
        gold = {s for s in spans_of([t for _, t in sentence]) if s[2] in kinds}
        found = {(i, j, CONLL[k]) for i, j, k in spans_of(r["names"]) if CONLL[k] in kinds}
        for kind in kinds:
            g, f = {s for s in gold if s[2] == kind}, {s for s in found if s[2] == kind}
            counts.update({(kind, "g"): len(g), (kind, "f"): len(f), (kind, "r"): len(g & f)})

    def f1(chosen):
        total = [sum(counts[k, x] for k in chosen) for x in "gfr"]
        return round(200 * total[2] / max(1, total[0] + total[1]), 1)

    return {**{k: f1([k]) for k in kinds}, "micro": f1(kinds), "PER+ORG+LOC": f1([k for k in kinds if k != "MISC"])}


def name_sets(data, language, test):
    """(name, sentences, kinds)"""
    if language == "nl":
        part = "testb" if test else "testa"
        path = os.path.join(data, f"ner-nl/conll2002-{part}.EVALUATION-ONLY.gz")
        return [(f"conll2002-{part}", read_columns(path, 0, 2, "latin1"), ["PER", "ORG", "LOC", "MISC"])]
    part = "test" if test else "dev"
    return [(f"uner-ewt-{part}", read_columns(os.path.join(data, f"ner-en/uner-ewt-{part}.iob2.gz"), 1, 2), ["PER", "ORG", "LOC"])]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("checkpoint")
    p.add_argument("--data", default=os.environ.get("TRIPEL_DATA", ""))
    p.add_argument("--test", action="store_true")
    p.add_argument("--treebank", type=int, help="the convention to answer in")
    args = p.parse_args()
    torch.set_num_threads(1)
    reader = Reader.load(args.checkpoint)
    reader.treebank = reader.treebank if args.treebank is None else args.treebank
    print(json.dumps(dict(checkpoint=os.path.basename(args.checkpoint), **reader.progress)))
    for path in TESTS[reader.language] if args.test else [DEVELOPMENT[reader.language]]:
        gold = read_conllu(os.path.join(args.data, path))
        print(os.path.basename(path), json.dumps(accuracy(gold, reader.read([[t.form for t in s] for s in gold]))), flush=True)
    for name, sentences, kinds in name_sets(args.data, reader.language, args.test):
        print(name, json.dumps(names_by_kind(sentences, reader.read([[w for w, _ in s] for s in sentences]), kinds)), flush=True)


if __name__ == "__main__":
    main()
