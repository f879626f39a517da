"""Trains the network of one language.

    python3 training/train.py --language nl --data DATA --out RUN.pt --minutes 90 [--until 05:00]

The learning rate falls linearly to zero at the end of the CPU-time budget or at the wall-clock time, whichever is nearer.
"""
import argparse
import datetime
import json
import os
import random
import resource
import sys
import time
import numpy as np
import torch
from corpora import DEVELOPMENT, read_columns, read_conllu
from dataset import Corpus, batches, collate
from names import TAGS, TO_CONLL
from network import SETTINGS, Network, losses
from reader import Reader, accuracy, describe, save, sizes_of, spans_of


def options():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--language", choices=["nl", "en"], required=True)
    p.add_argument("--data", default=os.environ.get("TRIPEL_DATA", ""), help="folder of the language data")
    p.add_argument("--out", required=True, help="checkpoint to write, with a .log beside it")
    p.add_argument("--minutes", type=float, default=90, help="CPU minutes")
    p.add_argument("--until", help="HH:MM at which training must be over")
    p.add_argument("--resume", help="checkpoint whose weights to start from")
    p.add_argument("--begin", type=float, default=0, help="share of the rate's schedule that is already behind (with --resume)")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=3.5e-3)
    p.add_argument("--batch", type=int, default=1400, help="padded tokens per step")
    p.add_argument("--wikiann", type=float, default=0.33, help="share of WikiANN seen per epoch")
    p.add_argument("--settings", default="{}", help="JSON of network settings to change")
    p.add_argument("--every", type=float, default=5, help="minutes between measurements on dev")
    return p.parse_args()


class Clock:
    """How much of the budget is used: 0 to 1, the greater of CPU time and wall-clock share."""

    def __init__(self, minutes, until, begin=0.0):
        self.begin = begin
        self.cpu, self.wall, self.budget = cpu_seconds(), time.time(), minutes * 60
        self.end = None
        if until:
            hour, minute = map(int, until.split(":"))
            end = datetime.datetime.now().replace(hour=hour, minute=minute, second=0)
            self.end = end.timestamp() + (86400 if end.timestamp() < self.wall else 0)

    def minutes(self):
        return (cpu_seconds() - self.cpu) / 60

    def progress(self):
        share = (cpu_seconds() - self.cpu) / self.budget
        if self.end:
            share = max(share, (time.time() - self.wall) / (self.end - self.wall))
        return min(1.0, self.begin + (1 - self.begin) * share)


def cpu_seconds():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


class Average:
    """Exponential moving average of the weights, the ones that are saved and measured."""

    def __init__(self, net):
        self.net = net
        self.weights = [p.detach().clone() for p in net.parameters()]

    def update(self, step, every=8):
        keep = min(0.992, (1 + step / every) / (10 + step / every))
        with torch.no_grad():
            torch._foreach_mul_(self.weights, keep)
            torch._foreach_add_(self.weights, list(self.net.parameters()), alpha=1 - keep)

    def swap(self):
        with torch.no_grad():
            for mine, theirs in zip(self.weights, self.net.parameters()):
                mine_copy = mine.clone()
                mine.copy_(theirs)
                theirs.copy_(mine_copy)


def constants(corpus):
    """Tag-set mask (0 allowed, -1e4 not) and per treebank the mask of labels that it does not use."""
    allowed = torch.full((len(corpus.sets.sets), len(TAGS)), -1e4)
    for i, tags in enumerate(corpus.sets.sets):
        allowed[i, list(tags)] = 0
    foreign = torch.zeros(3, len(corpus.deprel))
    foreign[:2, corpus.deprels_given:] = -1e4
    return allowed, foreign


def same_sizes(state, net):
    """The saved weights; stops where they belong to another vocabulary."""
    for name, value in net.state_dict().items():
        if state[name].shape != value.shape:
            raise SystemExit(f"--resume: {name} has shape {tuple(state[name].shape)}, {tuple(value.shape)} is needed")
    return state


def development(args):
    sentences = read_conllu(os.path.join(args.data, DEVELOPMENT[args.language]))
    path = "ner-en/uner-ewt-dev.iob2.gz" if args.language == "en" else None
    return sentences, read_columns(os.path.join(args.data, path), 1, 2) if path else None


def name_score(sentences, readings):
    """Micro F1 of PER, ORG, LOC."""
    found = gold = right = 0
    for sentence, r in zip(sentences, readings):
        g = {s for s in spans_of([t for _, t in sentence]) if s[2] in ("PER", "ORG", "LOC")}
        p = {(i, j, TO_CONLL[k]) for i, j, k in spans_of(r["names"]) if k in TO_CONLL}
        found, gold, right = found + len(p), gold + len(g), right + len(g & p)
    return round(200 * right / max(1, found + gold), 2)


def measure(reader, dev, names):
    start = time.time()
    scores = accuracy(dev, reader.read([[t.form for t in s] for s in dev]))
    if names:
        scores["names"] = name_score(names, reader.read([[w for w, _ in s] for s in names]))
    return scores, round(time.time() - start, 1)


def main():
    args = options()
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    settings = {**SETTINGS, **json.loads(args.settings)}
    corpus = Corpus(args.data, args.language, args.seed)
    net = Network(sizes_of(corpus), settings)
    net.frequency.copy_(torch.tensor(corpus.vocabulary.frequency))
    description = describe(corpus, settings)
    if args.resume:
        net.load_state_dict(same_sizes(torch.load(args.resume)["state"], net))
    reader = Reader(description, net)
    dev, names = development(args)
    table = torch.from_numpy(corpus.types.table())
    allowed, foreign = constants(corpus)
    log = open(os.path.splitext(args.out)[0] + ".log", "a")

    def say(**facts):
        line = json.dumps(dict(time=datetime.datetime.now().strftime("%H:%M:%S"), **facts), ensure_ascii=False)
        print(line, flush=True)
        print(line, file=log, flush=True)

    say(settings=settings, options={k: v for k, v in vars(args).items() if k not in ("data", "out", "settings")},
        parameters={k: sum(p.numel() for p in m.parameters()) for k, m in net.named_children()})
    optimizer = torch.optim.Adam(net.parameters(), lr=args.rate, betas=(0.9, 0.95), foreach=True)
    average, clock = Average(net), Clock(args.minutes, args.until, args.begin)
    step, epoch, measured = 0, 0, time.time()
    while clock.progress() < 1:
        items = corpus.epoch(rng, args.wikiann)
        totals, steps = {}, 0
        for chosen in batches(items, args.batch, rng):
            progress = clock.progress()
            if progress >= 1:
                break
            for group in optimizer.param_groups:
                group["lr"] = args.rate * min(1, (step + 1) / 300) * (1 - progress)
            net.train()
            numbers, _, treebank, source = collate([items[i] for i in chosen])
            parts = losses(net, table, torch.from_numpy(numbers), torch.from_numpy(treebank), torch.from_numpy(source), allowed, foreign)
            optimizer.zero_grad(set_to_none=True)
            sum(parts.values()).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            step, steps = step + 1, steps + 1
            for k, v in parts.items():
                totals[k] = totals.get(k, 0) + float(v)
            if step % 8 == 0:
                average.update(step)
            if time.time() - measured > args.every * 60:
                measured = checkpoint(args, average, reader, description, dev, names, say, clock, step, epoch)
        epoch += 1
        say(epoch=epoch, step=step, minutes=round(clock.minutes(), 1), progress=round(clock.progress(), 3),
            loss={k: round(v / max(1, steps), 4) for k, v in totals.items()})
        average.swap()
        save(args.out, description, net.state_dict(), dict(epoch=epoch, step=step))
        average.swap()
    checkpoint(args, average, reader, description, dev, names, say, clock, step, epoch, final=True)


def checkpoint(args, average, reader, description, dev, names, say, clock, step, epoch, final=False):
    """Saves the averaged weights and measures them on the development sets."""
    average.swap()
    save(args.out, description, reader.net.state_dict(), dict(epoch=epoch, step=step))
    scores, seconds = measure(reader, dev, names)
    say(**({"final": True} if final else {}), epoch=epoch, step=step, minutes=round(clock.minutes(), 1), progress=round(clock.progress(), 3),
        dev=scores, seconds=seconds)
    average.swap()
    return time.time()


if __name__ == "__main__":
    main()
