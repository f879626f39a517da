"""Writes a checkpoint as a model file for the run time: int8 weights with a scale a row, labels, vocabulary, lexicon, checksum.

    python3 training/export.py RUN.pt models/nl.tripel --data DATA

RUN.bias.json of tune_names.py, where there is one, is added to the bias of the names.
The format is described in models/README.md and read by src/annotate/network/modelFile.ts.
"""
import argparse
import hashlib
import json
import os
import struct
import numpy as np
import torch
from dataset import AFFIX_TABLES, load_treebanks
from lexicon import as_lines, build_lexicon, compound_parts
from reader import Reader
from tune_names import vector

MAGIC = b"TRIPEL01"


def rowwise(matrix):
    """int8 rows and their scales."""
    scales = np.abs(matrix).max(1) / 127
    safe = np.where(scales > 0, scales, 1)
    return np.rint(matrix / safe[:, None]).clip(-127, 127).astype(np.int8), scales.astype(np.float32)


def packed(weights):
    """[output / 8][input / 2][8 outputs][2 inputs], as the kernel reads them."""
    outputs, width = weights.shape
    return np.ascontiguousarray(weights.reshape(outputs // 8, 8, width // 2, 2).transpose(0, 2, 1, 3))


class Sections:
    """The payload, piece by piece, each aligned to 16 bytes."""

    def __init__(self):
        self.directory, self.payload = {}, bytearray()

    def add(self, name, data, **facts):
        self.payload.extend(b"\0" * (-len(self.payload) % 16))
        self.directory[name] = dict(offset=len(self.payload), length=len(data), **facts)
        self.payload.extend(data)

    def floats(self, name, array):
        self.add(name, np.asarray(array, dtype="<f4").tobytes())

    def table(self, name, matrix):
        values, scales = rowwise(matrix)
        self.add(name, values.tobytes(), rows=len(values), width=values.shape[1])
        self.floats(name + ".scales", scales)

    def linear(self, name, weight, bias):
        missing = -len(weight) % 8
        values, scales = rowwise(np.pad(weight, ((0, missing), (0, 0))))
        self.add(name, packed(values).tobytes(), outputs=len(values), width=values.shape[1])
        self.floats(name + ".scales", scales)
        self.floats(name + ".bias", np.pad(bias, (0, missing)))

    def text(self, name, lines):
        self.add(name, lines.encode("utf8"))


def numpy_state(net):
    return {k: v.detach().numpy().astype(np.float64) for k, v in net.state_dict().items()}


def add_network(out, w, treebank):
    """All weights; what is constant at run time (treebank, name source) is folded into biases."""
    zero = np.zeros
    out.table("word", w["word.weight"])
    out.table("affix", w["affix.weight"])
    out.table("shape", w["shape.weight"])
    out.linear("mix", w["mix.weight"], w["mix.bias"])
    for norm in ("mix_norm", "name_norm"):
        out.floats(norm + ".gain", w[norm + ".weight"])
        out.floats(norm + ".shift", w[norm + ".bias"])
    out.floats("treebank", w["treebank.weight"][treebank])
    for group in ("tagging", "parsing", "name_blocks"):
        for k in range(sum(1 for key in w if key.startswith(group) and key.endswith(".taps"))):
            name = f"{group}.{k}"
            out.floats(name + ".taps", w[name + ".taps"])
            out.linear(name + ".project", w[name + ".project.weight"], w[name + ".project.bias"])
            out.floats(name + ".gain", w[name + ".norm.weight"])
            out.floats(name + ".shift", w[name + ".norm.bias"])
    out.linear("tag_hidden", w["tag_hidden.weight"], w["tag_hidden.bias"])
    out.linear("tags", np.concatenate([w["upos.weight"], w["fine.weight"]]), np.concatenate([w["upos.bias"], w["fine.bias"]]))
    out.linear("tags_to_parse", w["tags_to_parse.weight"], zero(len(w["tags_to_parse.weight"])))
    for layer in ("lemma_hidden", "lemma", "arc_dependent", "arc_head", "label_dependent", "label_head", "label", "name"):
        out.linear(layer, w[layer + ".weight"], w[layer + ".bias"])
    out.linear("arc", w["arc"][:-1].T, w["arc"][-1])
    out.floats("distance", w["distance"])
    out.linear("name_in", w["name_in.weight"], w["name_in.bias"] + w["name_source.weight"][0])
    out.linear("name_tags", w["name_tags.weight"], zero(len(w["name_tags.weight"])))


def export(reader, treebanks, path):
    d, out = reader.description, Sections()
    add_network(out, numpy_state(reader.net), reader.treebank)
    out.text("words", "\n".join(d["words"]))
    out.text("affixes", "\n".join(a for _, a in d["affixes"]))
    out.text("shapes", "\n".join(d["shapes"]))
    xpos = sorted({f.split("\t")[0] for f in d["fine"]})
    scripts = [tuple(s) for s in d["scripts"]]
    out.text("lexicon", as_lines(build_lexicon(treebanks, reader.language), xpos, scripts))
    dutch = reader.language == "nl"
    if dutch:
        for name, parts in zip(("compoundModifiers", "compoundHeads"), compound_parts(treebanks)):
            out.text(name, "\n".join(parts))
    header = dict(
        language=reader.language, settings=d["settings"], upos=d["upos"], xpos=xpos,
        fine=[[xpos.index(f.split("\t")[0]), f.split("\t")[1]] for f in d["fine"]], networkScripts=len(d["scripts"]), scripts=scripts,
        deprels=d["deprels"][: d["deprels_given"]], tags=d["tags"], affixCounts=[sum(1 for k, _ in d["affixes"] if k == t) for t in range(AFFIX_TABLES)],
        conventions=dict(separatedParticles=dutch, auxiliaryByRelation=dutch, compounds=dutch), sections=out.directory)
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode("utf8")
    text += b" " * (-len(text) % 16)
    body = text + bytes(out.payload)
    with open(path + ".part", "wb") as file:
        file.write(MAGIC + struct.pack("<II", len(text), len(out.payload)) + hashlib.sha256(body).digest() + body)
    os.replace(path + ".part", path)
    return hashlib.sha256(open(path, "rb").read()).hexdigest()


def quantised(reader):
    """Puts the weights that the model file holds back into the network, to measure what rounding costs."""
    with torch.no_grad():
        for name, p in reader.net.named_parameters():
            if p.dim() == 2 and not name.endswith("taps") and name not in ("treebank.weight", "name_source.weight", "arc"):
                values, scales = rowwise(p.numpy())
                p.copy_(torch.from_numpy(values.astype(np.float32) * scales[:, None]))
        arc, scales = rowwise(reader.net.arc[:-1].numpy().T)
        reader.net.arc[:-1] = torch.from_numpy((arc.astype(np.float32) * scales[:, None]).T)
    return reader


def add_name_bias(reader, path):
    """Adds the tuned offsets to the last layer of the names."""
    if not os.path.exists(path):
        return
    with open(path, encoding="utf8") as file:
        offsets = json.load(file)
    with torch.no_grad():
        reader.net.name.bias += torch.from_numpy(vector(offsets)).float()


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("checkpoint")
    p.add_argument("output")
    p.add_argument("--data", default=os.environ.get("TRIPEL_DATA", ""))
    args = p.parse_args()
    reader = Reader.load(args.checkpoint)
    add_name_bias(reader, os.path.splitext(args.checkpoint)[0] + ".bias.json")
    digest = export(reader, load_treebanks(args.data, reader.language), args.output)
    print(args.output, os.path.getsize(args.output), "bytes, sha256", digest)


if __name__ == "__main__":
    main()
