"""From scores to annotation: single-root maximum spanning tree, tag paths, lemmas, the treebanks' conventions."""
import numpy as np
from lemma_scripts import apply_script
from names import TAGS


def best_heads(scores):
    """Chu-Liu/Edmonds. scores[dependent][head] with the root at 0; returns heads, heads[0] = -1; exactly one child of the root."""
    heads = scores.argmax(1)
    heads[0] = -1
    if is_tree(heads):
        return heads
    s = scores.astype(np.float64).copy()
    np.fill_diagonal(s, -1e9)
    s[0, :] = -1e9
    heads = contract(s)
    roots = [i for i in range(1, len(s)) if heads[i] == 0]
    if len(roots) == 1:
        return heads
    best = None
    for r in range(1, len(s)) if len(roots) == 0 else roots:
        t = s.copy()
        t[1:, 0] = -1e9
        t[r, :] = -1e9
        t[r, 0] = s[r, 0]
        candidate = contract(t)
        value = sum(t[i, candidate[i]] for i in range(1, len(s)))
        if best is None or value > best[0]:
            best = (value, candidate)
    return best[1]


def is_tree(heads):
    n = len(heads)
    if (heads[1:] == 0).sum() != 1:
        return False
    for i in range(1, n):
        j, steps = i, 0
        while j > 0:
            j, steps = heads[j], steps + 1
            if steps > n:
                return False
    return True


def find_cycle(heads):
    colour = [0] * len(heads)
    for i in range(1, len(heads)):
        path, j = [], i
        while j > 0 and colour[j] == 0:
            colour[j] = i
            path.append(j)
            j = heads[j]
        if j > 0 and colour[j] == i:
            return path[path.index(j):]
    return None


def contract(s):
    heads = s.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    rest = [i for i in range(len(s)) if i not in inside]
    m = len(rest)
    t = np.full((m + 1, m + 1), -1e9)
    t[:m, :m] = s[np.ix_(rest, rest)]
    own = np.array([s[i, heads[i]] for i in cycle])
    entering = s[np.ix_(cycle, rest)] - own[:, None]
    entry = entering.argmax(0)
    t[m, :m] = entering[entry, np.arange(m)] + own.sum()
    leaving = s[np.ix_(rest, cycle)]
    leave = leaving.argmax(1)
    t[:m, m] = leaving[np.arange(m), leave]
    t[m, m] = -1e9
    t[0, :] = -1e9
    inner = contract(t)
    out = heads.copy()
    for k in range(1, m):
        out[rest[k]] = rest[inner[k]] if inner[k] < m else cycle[leave[k]]
    parent = inner[m]
    out[cycle[entry[parent]]] = rest[parent]
    return out


INSIDE = [i for i, t in enumerate(TAGS) if t[0] == "I"]


def best_tags(scores):
    """The best path of tags in which I-X follows only B-X or I-X."""
    n, m = scores.shape
    value = scores[0].astype(np.float64).copy()
    value[INSIDE] = -1e9
    back = np.zeros((n, m), dtype=np.int64)
    for k in range(1, n):
        best = int(value.argmax())
        new = value[best] + scores[k].astype(np.float64)
        back[k] = best
        for i in INSIDE:
            b = i if value[i] > value[i - 1] else i - 1
            new[i] = value[b] + scores[k, i]
            back[k, i] = b
        value = new
    path = [int(value.argmax())]
    for k in range(n - 1, 0, -1):
        path.append(int(back[k, path[-1]]))
    return path[::-1]


AUXILIARY = ("aux", "aux:pass", "cop")


def bridge_dutch(forms, upos, heads, deprels):
    """Conventions of the UD releases that the training treebank's newer conversion departs from (measured on dev)."""
    upos, deprels = list(upos), list(deprels)
    for i, form in enumerate(forms):
        if form in (",,", "''", "``"):
            upos[i] = "PUNCT"
        if upos[i] == "AUX" and deprels[i] not in AUXILIARY:
            upos[i] = "VERB"
        elif upos[i] == "VERB" and deprels[i] in AUXILIARY:
            upos[i] = "AUX"
    return upos, deprels


def lemma_of(form, ranked):
    """The first of the ranked scripts that fits the form."""
    for script in ranked:
        lemma = apply_script(form, script)
        if lemma:
            return lemma
    return form.lower()


def with_particles(forms, lemmas, upos, heads, deprels):
    """Puts the separated particle back before its verb's lemma: heads count from 1, 0 is the root."""
    out = list(lemmas)
    for i, form in enumerate(forms):
        if deprels[i] == "compound:prt" and heads[i] > 0:
            h, particle = heads[i] - 1, form.lower()
            if upos[h] in ("VERB", "AUX") and not lemmas[h].startswith(particle):
                out[h] = particle + "_" + lemmas[h]
    return out
