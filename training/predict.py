"""Annotates tokenised text with the newest weights, as CoNLL-U with names in MISC (NER=B-PER).

    python3 training/predict.py RUN.pt IN OUT.conllu

IN is CoNLL-U (comments and MISC are kept) or blank-line-separated sentences of one token a line, or one sentence a line
of tokens separated by spaces (--lines).
"""
import argparse
import torch
from corpora import blocks
from reader import Reader


def read_input(path, lines):
    """(comments, forms, miscs) per sentence."""
    if lines:
        with open(path, encoding="utf8") as text:
            for line in text:
                if line.split():
                    forms = line.split()
                    yield ["# text = " + line.strip()], forms, ["_"] * len(forms)
        return
    for block in blocks(path):
        comments = [line for line in block if line.startswith("#") and "\t" not in line]
        rows = [line.split("\t") for line in block if line not in comments]
        rows = [r for r in rows if len(r) == 1 or r[0].isdigit()]
        forms = [r[1] if len(r) > 1 else r[0] for r in rows]
        yield comments, forms, [r[9] if len(r) > 9 else "_" for r in rows]


def write_conllu(out, comments, forms, miscs, r):
    for comment in comments:
        out.write(comment + "\n")
    for i, (form, misc) in enumerate(zip(forms, miscs)):
        kept = [p for p in misc.split("|") if p != "_" and not p.startswith("NER=")] + ([f"NER={r['names'][i]}"] if r["names"][i] != "O" else [])
        columns = [str(i + 1), form, r["lemma"][i], r["upos"][i], r["xpos"][i], r["feats"][i], str(r["head"][i]), r["deprel"][i], "_", "|".join(kept) or "_"]
        out.write("\t".join(columns) + "\n")
    out.write("\n")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("checkpoint")
    p.add_argument("input")
    p.add_argument("output")
    p.add_argument("--lines", action="store_true", help="one sentence a line")
    args = p.parse_args()
    torch.set_num_threads(1)
    reader = Reader.load(args.checkpoint)
    sentences = list(read_input(args.input, args.lines))
    readings = reader.read([forms for _, forms, _ in sentences])
    with open(args.output, "w", encoding="utf8") as out:
        for (comments, forms, miscs), reading in zip(sentences, readings):
            write_conllu(out, comments, forms, miscs, reading)


if __name__ == "__main__":
    main()
