"""A trained network with its vocabulary: saves, loads, reads sentences."""
import json
import os
import numpy as np
import torch
from dataset import UNKNOWN, Labels, Types, Vocabulary, batches, collate
from decode import best_heads, best_tags, bridge_dutch, lemma_of, with_particles
from names import SOURCES, TAGS
from network import Network


def sizes_of(corpus):
    v = corpus.vocabulary
    return dict(words=len(v.word), affixes=len(v.affix), shapes=len(v.shape), upos=len(corpus.upos), fine=len(corpus.fine),
                scripts=len(corpus.scripts), deprels=len(corpus.deprel), tags=len(TAGS), treebanks=3, sources=len(corpus.sources))


def describe(corpus, settings):
    """Everything but the weights, as plain data."""
    v = corpus.vocabulary
    return dict(language=corpus.language, settings=settings, sizes=sizes_of(corpus), words=list(v.word), affixes=[[k, a] for k, a in v.affix],
                shapes=list(v.shape), upos=corpus.upos.labels, fine=corpus.fine.labels, scripts=[list(s) for s in corpus.scripts.labels],
                deprels=corpus.deprel.labels, deprels_given=corpus.deprels_given, tags=TAGS, sources=SOURCES[corpus.language])


def save(path, description, state, progress):
    torch.save(dict(description=json.dumps(description, ensure_ascii=False), state=state, progress=progress), path + ".part")
    os.replace(path + ".part", path)


class Reader:
    """Reads tokenised sentences."""

    def __init__(self, description, net=None):
        d = self.description = description
        self.language = d["language"]
        v = self.vocabulary = Vocabulary.__new__(Vocabulary)
        v.word = {w: i + 3 for i, w in enumerate(d["words"])}
        v.affix = {(k, a): i + 3 for i, (k, a) in enumerate(d["affixes"])}
        v.shape = {s: i + 3 for i, s in enumerate(d["shapes"])}
        self.upos, self.fine, self.deprel = Labels(d["upos"]), Labels(d["fine"]), Labels(d["deprels"])
        self.scripts = [tuple(s) for s in d["scripts"]]
        self.net = net or Network(d["sizes"], d["settings"])
        # The convention to answer in, chosen on the development sets.
        self.treebank = 1 if self.language == "nl" else 0
        self.lexicon = {}

    @classmethod
    def load(cls, path):
        saved = torch.load(path, map_location="cpu")
        reader = cls(json.loads(saved["description"]))
        reader.net.load_state_dict(saved["state"])
        reader.net.eval()
        reader.progress = saved["progress"]
        return reader

    def read(self, sentences, tokens=3000, trees=True):
        """For each list of forms a dict of columns: upos, xpos, feats, lemma, head (1-based, 0 root), deprel, names (IOB2)."""
        types = Types(self.vocabulary)
        items = []
        for forms in sentences:
            numbers = np.full((7, len(forms) + 1), -1, dtype=np.int64)
            numbers[0] = [0] + [types.number(f) for f in forms]
            items.append((numbers, self.treebank, 0))
        table, out = torch.from_numpy(types.table()), [None] * len(items)
        self.net.eval()
        with torch.no_grad():
            for chosen in batches(items, tokens):
                for i, reading in zip(chosen, self.read_batch(table, [items[i] for i in chosen], [sentences[i] for i in chosen])):
                    out[i] = reading
        return out

    def read_batch(self, table, items, sentences):
        numbers, lengths, treebank, source = collate(items)
        h = self.net.encode(table, torch.from_numpy(numbers[0]), torch.from_numpy(treebank))
        upos, fine, scripts = self.net.tag_scores(h)
        x = self.net.parse_states(h)
        arcs = self.net.arc_scores(x, h["mask"]).numpy()
        heads = np.zeros(numbers[0].shape, dtype=np.int64)
        for b, n in enumerate(lengths):
            heads[b, :n] = best_heads(arcs[b, :n, :n])
        heads[:, 0] = 0
        labels = self.net.label_scores(x, torch.from_numpy(heads)).numpy()
        labels[..., self.description["deprels_given"]:] = -1e9
        labels[..., self.deprel.index["root"]] = -1e9
        labels = labels.argmax(-1)
        labels[heads == 0] = self.deprel.index["root"]
        names = self.net.name_scores(h, torch.from_numpy(source)).log_softmax(-1).numpy()
        top = scripts.topk(6, -1)[1].numpy()
        upos, fine = upos.argmax(-1).numpy(), fine.argmax(-1).numpy()
        for b, n in enumerate(lengths):
            yield self.finish(sentences[b], upos[b, 1:n], fine[b, 1:n], top[b, 1:n], heads[b, 1:n], labels[b, 1:n], names[b, 1:n])

    def finish(self, forms, upos, fine, scripts, heads, labels, names):
        upos = [self.upos.labels[u] for u in upos]
        fine = [self.fine.labels[f].split("\t") for f in fine]
        deprels = [self.deprel.labels[r] for r in labels]
        heads = [int(h) for h in heads]
        if self.language == "nl":
            upos, deprels = bridge_dutch(forms, upos, heads, deprels)
        lemmas = []
        for form, (xpos, _), ranked in zip(forms, fine, scripts):
            known = self.lexicon.get((form, xpos))
            lemmas.append(known or lemma_of(form, [self.scripts[k] for k in ranked]))
        if self.language == "nl":
            lemmas = with_particles(forms, lemmas, upos, heads, deprels)
        return dict(upos=upos, xpos=[x for x, _ in fine], feats=[f for _, f in fine], lemma=lemmas, head=heads, deprel=deprels,
                    names=[TAGS[t] for t in best_tags(names)])


def accuracy(sentences, readings):
    """Percentages over all tokens of gold sentences (lists of corpora.Token)."""
    right, n = dict(upos=0, xpos=0, feats=0, lemma=0, lemma_bare=0, uas=0, las=0), 0
    for sentence, r in zip(sentences, readings):
        for i, t in enumerate(sentence):
            n += 1
            right["upos"] += r["upos"][i] == t.upos
            right["xpos"] += r["xpos"][i] == t.xpos
            right["feats"] += r["feats"][i] == t.feats
            right["lemma"] += r["lemma"][i] == t.lemma
            right["lemma_bare"] += bare(r["lemma"][i]) == bare(t.lemma)
            attached = r["head"][i] == t.head
            right["uas"] += attached
            right["las"] += attached and r["deprel"][i] == t.deprel
    return {k: round(100 * v / n, 2) for k, v in right.items()}


def bare(lemma):
    return lemma.replace("_", "") if lemma != "_" else lemma


def spans_of(tags):
    """(start, end, kind) of IOB2 tags."""
    out, i = set(), 0
    while i < len(tags):
        if tags[i] == "O":
            i += 1
            continue
        j = i + 1
        while j < len(tags) and tags[j] == "I-" + tags[i][2:]:
            j += 1
        out.add((i, j, tags[i][2:]))
        i = j
    return out
