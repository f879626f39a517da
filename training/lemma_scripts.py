"""Lemmas as edit scripts: what to do with a form to get its lemma.

A script is (casing, kept prefix length, deleted length, inserted text, removed suffix, added suffix).
"""
from functools import lru_cache

LOWER, KEEP, CAPITAL = 0, 1, 2


def longest_common_substring(a, b):
    best = (0, 0, 0)
    previous = [0] * (len(b) + 1)
    for i in range(1, len(a) + 1):
        current = [0] * (len(b) + 1)
        for j in range(1, len(b) + 1):
            if a[i - 1] == b[j - 1]:
                current[j] = previous[j - 1] + 1
                if current[j] > best[0]:
                    best = (current[j], i - current[j], j - current[j])
        previous = current
    return best


def casing_of(form, lemma):
    if lemma == lemma.lower():
        return LOWER
    if lemma[:1].isupper() and lemma[1:] == lemma[1:].lower():
        return KEEP if form[1:] == form[1:].lower() and form[:1].isupper() else CAPITAL
    return KEEP


def cased(form, casing):
    if casing == LOWER:
        return form.lower()
    if casing == CAPITAL:
        return form[:1].upper() + form[1:].lower()
    return form


@lru_cache(maxsize=None)
def script_of(form, lemma):
    """The script that makes `lemma` of `form`."""
    casing = casing_of(form, lemma)
    word = cased(form, casing)
    if word == lemma:
        return (casing, 0, 0, "", "", "")
    length, i, j = longest_common_substring(word, lemma)
    if length == 0:
        return (casing, -1, 0, "", "", lemma)
    word_prefix, word_suffix = word[:i], word[i + length:]
    lemma_prefix, lemma_suffix = lemma[:j], lemma[j + length:]
    kept = 0
    while kept < min(len(word_prefix), len(lemma_prefix)) and word_prefix[kept] == lemma_prefix[kept]:
        kept += 1
    return (casing, kept, len(word_prefix) - kept, lemma_prefix[kept:], word_suffix, lemma_suffix)


def apply_script(form, script):
    """The lemma, or None where the script does not fit the form."""
    casing, kept, deleted, inserted, suffix, added = script
    if kept < 0:
        return added
    word = cased(form, casing)
    if kept + deleted + len(suffix) > len(word) or suffix and not word.endswith(suffix):
        return None
    word = word[:kept] + inserted + word[kept + deleted:]
    return word[:len(word) - len(suffix)] + added if suffix else word + added


def without_particles(sentence):
    """Lemmas with the separated particle taken off (decoding puts it back from the parse)."""
    lemmas = [t.lemma for t in sentence]
    for token in sentence:
        if token.deprel == "compound:prt" and token.head > 0:
            h, particle = token.head - 1, token.form.lower()
            head = sentence[h]
            if head.lemma.startswith(particle + "_") and not head.form.lower().startswith(particle):
                lemmas[h] = lemmas[h][len(particle) + 1:]
    return lemmas
