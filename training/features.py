"""What the network sees of a word's form. src/annotate/network/features.ts does the same."""
QUOTES = {
    "’": "'", "‘": "'", "‛": "'", "`": "'", "´": "'", "‚": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', ",,": '"', "''": '"', "``": '"', "‘‘": '"', "’’": '"',
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...",
}
AFFIX_TABLES = 8


def canonical(form):
    """The form with typographic quotes, dashes and ellipses as typewriters have them."""
    if form in QUOTES:
        return QUOTES[form]
    return "".join(QUOTES.get(c, c) for c in form)


def normalised(form):
    """Canonical, lower case, every digit 0."""
    return "".join("0" if "0" <= c <= "9" else c for c in canonical(form).lower())


def affixes(form):
    """Three prefixes and five suffixes, with ^ and $ for the word's ends."""
    n = "^" + normalised(form) + "$"
    return [n[:3], n[:4], n[:5], n[-3:], n[-4:], n[-5:], n[-6:], n[-8:]]


def shape(form):
    """X upper case, x lower case, d digit, else the character; runs longer than 3 cut, at most 8."""
    out = []
    for c in canonical(form):
        s = "d" if "0" <= c <= "9" else "X" if c.lower() != c else "x" if c.upper() != c else c
        if len(out) < 3 or not out[-1] == out[-2] == out[-3] == s:
            out.append(s)
    return "".join(out[:8])
