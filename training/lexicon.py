"""Lemmas of the words that the treebanks hold, by form and part of speech (XPOS)."""
import collections
from lemma_scripts import script_of, without_particles


def build_lexicon(treebanks, language):
    """(form, xpos) → lemma, the one seen most. `treebanks` as dataset.load_treebanks gives them."""
    seen = collections.defaultdict(collections.Counter)
    for sentence, number, times in treebanks:
        if language == "nl" and number == 2:
            continue
        for token, lemma in zip(sentence, without_particles(sentence)):
            seen[token.form, token.xpos][lemma] += times
    return {key: counts.most_common(1)[0][0] for key, counts in seen.items()}


def as_lines(lexicon, xpos, scripts):
    """The lexicon as text, one form a line: form TAB xpos:script ...; `scripts` grows by what it lacks."""
    index = {s: i for i, s in enumerate(scripts)}
    number = {x: i for i, x in enumerate(xpos)}
    by_form = collections.defaultdict(list)
    for (form, x), lemma in sorted(lexicon.items()):
        if x not in number or "\t" in form:
            continue
        script = script_of(form, lemma)
        if script not in index:
            index[script] = len(scripts)
            scripts.append(script)
        by_form[form].append(f"{number[x]}:{index[script]}")
    return "\n".join(form + "\t" + " ".join(entries) for form, entries in sorted(by_form.items()))


def compound_parts(treebanks):
    """(modifiers, heads) of the nouns whose lemma is written in parts."""
    modifiers, heads = set(), set()
    for sentence, number, _ in treebanks:
        for t in sentence if number != 2 else []:
            *before, last = t.lemma.split("_")
            if t.upos == "NOUN" and before:
                modifiers.update(m for m in before if len(m) >= 2)
                if len(last) >= 3:
                    heads.add(last)
    return sorted(modifiers), sorted(heads)
