"""One network for tags, lemmas, trees and names. All its arithmetic is +, ×, ÷, √ and max, so that it runs alike everywhere."""
import math
import torch
import torch.nn as nn
import torch.nn.functional as F
from dataset import AFFIX_TABLES, FIRST, ROOT
from names import WIKIANN

SETTINGS = dict(
    word=112, affix=40, shape=32, width=288, tagging=3, kernel=5, dilations=[1, 1, 2, 1, 2, 4, 1, 2],
    tag=128, arc=160, label=112, names=160, name_blocks=3, name_dilations=[1, 1, 2],
    dropout=0.33, input_dropout=0.3, word_dropout=0.1,
)
DISTANCES = 25


def distance_bucket(d):
    """Head minus dependent as a bucket 0..24: exact to 5, then by half powers of two; 12 is 0."""
    a = abs(d)
    bucket = a if a <= 5 else min(6 + int(math.floor(math.log2(a / 5.0) * 2)), 11)
    return 12 + (bucket if d > 0 else -bucket)


class DepthwiseConvolution(torch.autograd.Function):
    """Each channel convolved over tokens with its own taps; x is sentences × tokens × channels."""

    @staticmethod
    def shifted(x, kernel, dilation):
        reach, length = kernel // 2 * dilation, x.shape[1]
        padded = F.pad(x, (0, 0, reach, reach))
        return [padded[:, k * dilation: k * dilation + length] for k in range(kernel)]

    @staticmethod
    def forward(ctx, x, taps, dilation):
        ctx.save_for_backward(x, taps)
        ctx.dilation = dilation
        parts = DepthwiseConvolution.shifted(x, len(taps), dilation)
        out = parts[0] * taps[0]
        for part, tap in zip(parts[1:], taps[1:]):
            out.addcmul_(part, tap)
        return out

    @staticmethod
    def backward(ctx, g):
        x, taps = ctx.saved_tensors
        by_tap = torch.stack([(g * part).sum((0, 1)) for part in DepthwiseConvolution.shifted(x, len(taps), ctx.dilation)])
        parts = DepthwiseConvolution.shifted(g, len(taps), ctx.dilation)
        grad = parts[0] * taps[-1]
        for part, tap in zip(parts[1:], reversed(taps[:-1])):
            grad.addcmul_(part, tap)
        return grad, by_tap, None


class SoftGate(torch.autograd.Function):
    """value × (1 + gate / (1 + |gate|)) / 2"""

    @staticmethod
    def forward(ctx, value, gate):
        inverse = gate.abs().add_(1).reciprocal_()
        open_ = (gate * inverse).mul_(0.5).add_(0.5)
        ctx.save_for_backward(value, inverse, open_)
        return value * open_

    @staticmethod
    def backward(ctx, g):
        value, inverse, open_ = ctx.saved_tensors
        return g * open_, (g * value).mul_(inverse).mul_(inverse).mul_(0.5)


class PooledDropout(nn.Module):
    """Dropout whose masks are cut from a pool of random bits that is drawn anew now and then: ten times cheaper."""

    pools = {}

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        pool, uses = PooledDropout.pools.get(self.rate, (None, 0))
        if pool is None or uses > 1500 or len(pool) < x.numel() * 2:
            keep = 1 - self.rate
            pool, uses = torch.bernoulli(torch.full((max(1 << 22, x.numel() * 2),), keep)) / keep, 0
        PooledDropout.pools[self.rate] = (pool, uses + 1)
        start = int(torch.randint(len(pool) - x.numel(), (1,)))
        return x * pool[start: start + x.numel()].view_as(x)


class Block(nn.Module):
    """Depthwise convolution, pointwise projection with a soft gate, residual, layer norm."""

    def __init__(self, width, kernel, dilation, dropout):
        super().__init__()
        self.kernel, self.dilation = kernel, dilation
        taps = torch.zeros(kernel, width)
        taps[kernel // 2] = 0.7
        self.taps = nn.Parameter(taps + torch.randn(kernel, width) * 0.25)
        self.project = nn.Linear(width, 2 * width)
        self.norm = nn.LayerNorm(width)
        self.dropout = PooledDropout(dropout)

    def forward(self, x, mask):
        value, gate = self.project(DepthwiseConvolution.apply(x, self.taps, self.dilation)).chunk(2, -1)
        return self.norm(x + self.dropout(SoftGate.apply(value, gate))) * mask


class Network(nn.Module):
    """Scores of everything for a batch of sentences; position 0 of each is the root."""

    def __init__(self, sizes, settings):
        super().__init__()
        c = self.settings = dict(settings)
        self.sizes = dict(sizes)
        d, t = c["width"], c["tag"]
        self.word = nn.Embedding(sizes["words"] + FIRST, c["word"])
        self.affix = nn.Embedding(sizes["affixes"] + FIRST, c["affix"])
        self.shape = nn.Embedding(sizes["shapes"] + FIRST, c["shape"])
        for table in (self.word, self.affix, self.shape):
            nn.init.normal_(table.weight, std=0.1)
        self.mix = nn.Linear(c["word"] + AFFIX_TABLES * c["affix"] + c["shape"], 3 * d)
        self.mix_norm = nn.LayerNorm(d)
        self.treebank = nn.Embedding(sizes["treebanks"], d)
        nn.init.normal_(self.treebank.weight, std=0.02)
        blocks = [Block(d, c["kernel"], k, c["dropout"]) for k in c["dilations"]]
        self.tagging = nn.ModuleList(blocks[: c["tagging"]])
        self.parsing = nn.ModuleList(blocks[c["tagging"]:])
        self.tag_hidden, self.upos, self.fine = nn.Linear(d, t), nn.Linear(t, sizes["upos"]), nn.Linear(t, sizes["fine"])
        self.lemma_hidden, self.lemma = nn.Linear(2 * d, t), nn.Linear(t, sizes["scripts"])
        self.tags_to_parse = nn.Linear(t, d, bias=False)
        a, r = c["arc"], c["label"]
        self.arc_dependent, self.arc_head = nn.Linear(d, a), nn.Linear(d, a)
        self.arc = nn.Parameter(torch.randn(a + 1, a) * 0.5 / math.sqrt(a))
        self.distance = nn.Parameter(torch.zeros(DISTANCES))
        self.label_dependent, self.label_head = nn.Linear(d, r), nn.Linear(d, r)
        self.label = nn.Linear(3 * r, sizes["deprels"])
        n = c["names"]
        self.name_in, self.name_tags = nn.Linear(d, n), nn.Linear(t, n, bias=False)
        self.name_source = nn.Embedding(sizes["sources"], n)
        nn.init.normal_(self.name_source.weight, std=0.02)
        self.name_norm = nn.LayerNorm(n)
        self.name_blocks = nn.ModuleList(Block(n, c["kernel"], k, c["dropout"]) for k in c["name_dilations"])
        self.name = nn.Linear(n, sizes["tags"])
        self.drop, self.input_drop = PooledDropout(c["dropout"]), PooledDropout(c["input_dropout"])
        self.register_buffer("frequency", torch.ones(sizes["words"] + FIRST))
        buckets = [[distance_bucket(h - d) for h in range(512)] for d in range(512)]
        self.register_buffer("buckets", torch.tensor(buckets), persistent=False)

    def embed(self, rows):
        """Vectors of types from their feature rows."""
        if self.training:
            p = 0.25 / (0.25 + self.frequency[rows[:, 0]]) + self.settings["word_dropout"]
            dropped = (torch.rand(len(rows)) < p.clamp(max=0.6)) & (rows[:, 0] > ROOT)
            rows = rows.clone()
            rows[dropped, 0] = 1
        parts = [self.word(rows[:, 0]), self.affix(rows[:, 1:-1]).flatten(1), self.shape(rows[:, -1])]
        y = self.mix(self.input_drop(torch.cat(parts, 1)))
        return self.mix_norm(y.view(len(rows), 3, -1).amax(1))

    def encode(self, table, types, treebank):
        """Hidden states: dict of x0 (types), tags (tag hidden layer), shared, parse, mask."""
        unique, inverse = torch.unique(types.clamp(min=0), return_inverse=True)
        mask = (types >= 0).unsqueeze(-1).float()
        x0 = self.embed(table[unique])[inverse] * mask
        x = (x0 + self.treebank(treebank).unsqueeze(1)) * mask
        for block in self.tagging:
            x = block(x, mask)
        tags = F.leaky_relu(self.tag_hidden(x), 0.125)
        return dict(x0=x0, shared=x, tags=tags, mask=mask)

    def tag_scores(self, h):
        t = self.drop(h["tags"])
        lemma = F.leaky_relu(self.lemma_hidden(torch.cat([h["shared"], h["x0"]], -1)), 0.125)
        return self.upos(t), self.fine(t), self.lemma(self.drop(lemma))

    def parse_states(self, h):
        x = (h["shared"] + self.tags_to_parse(h["tags"])) * h["mask"]
        for block in self.parsing:
            x = block(x, h["mask"])
        return x

    def arc_scores(self, x, mask):
        """Sentences × dependents × heads."""
        length = x.shape[1]
        dependent = self.drop(F.leaky_relu(self.arc_dependent(x), 0.125))
        head = self.drop(F.leaky_relu(self.arc_head(x), 0.125))
        scores = (dependent @ self.arc[:-1] + self.arc[-1]) @ head.transpose(1, 2)
        scores = scores + self.distance[self.buckets[:length, :length]]
        scores = scores.masked_fill(mask.squeeze(-1).unsqueeze(1) == 0, -1e4)
        return scores.masked_fill(torch.eye(length, dtype=torch.bool), -1e4)

    def label_scores(self, x, heads):
        dependent = F.leaky_relu(self.label_dependent(x), 0.125)
        head = F.leaky_relu(self.label_head(x), 0.125)
        head = torch.gather(head, 1, heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, head.shape[-1]))
        return self.label(self.drop(torch.cat([dependent * head, dependent, head], -1)))

    def name_scores(self, h, source):
        x = self.name_in(h["shared"]) + self.name_tags(h["tags"]) + self.name_source(source).unsqueeze(1)
        x = self.name_norm(x) * h["mask"]
        for block in self.name_blocks:
            x = block(x, h["mask"])
        return self.name(self.drop(x))


def summed_loss(scores, gold, weight=1.0):
    """Cross entropy summed over the tokens that have a gold label."""
    return weight * F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-1, reduction="sum")


def losses(net, table, numbers, treebank, source, allowed, foreign):
    """The training loss of a batch by part, per token. `allowed` masks tag sets, `foreign` labels not used by a treebank."""
    types, upos, fine, script, head, deprel, names = numbers
    h = net.encode(table, types, treebank)
    parsed = (head[:, 1:] >= 0).any(1)
    tokens = float((types >= 0).sum())
    out = {}
    if parsed.any():
        some = {k: v[parsed] for k, v in h.items()}
        u, f, s = net.tag_scores(some)
        out["tags"] = summed_loss(u, upos[parsed], 0.5) + summed_loss(f, fine[parsed], 0.5)
        out["lemma"] = summed_loss(s, script[parsed], 0.5)
        x = net.parse_states(some)
        out["arcs"] = summed_loss(net.arc_scores(x, some["mask"]), head[parsed])
        labels = net.label_scores(x, head[parsed]) + foreign[treebank[parsed]].unsqueeze(1)
        out["labels"] = summed_loss(labels, deprel[parsed])
    named = (names >= 0).any(1)
    if named.any():
        some = {k: v[named] for k, v in h.items()}
        p = net.name_scores(some, source[named]).log_softmax(-1)
        sets = names[named]
        summed = torch.logsumexp(p.unsqueeze(2) + allowed[sets.clamp(min=0)].unsqueeze(2), -1).squeeze(2)
        weight = torch.where(source[named] == WIKIANN, 0.7, 1.4).unsqueeze(1) * (sets >= 0)
        out["names"] = -(summed * weight).sum()
    return {k: v / tokens for k, v in out.items()}
