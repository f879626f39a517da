"""What is known of the world before reading: names of places, organisations and persons with their kinds.

From the project's own tables in src/knowledge (CC0) and, for companies and bodies in English, the PETRARCH2 dictionaries (MIT).
"""
import csv
import gzip
import os
import re

KNOWLEDGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src", "knowledge")
PLACE_KINDS = {"country": "GPE", "territory": "GPE", "region": "GPE", "city": "GPE", "continent": "LOC", "water": "LOC", "facility": "FAC", "bloc": "ORG"}
PETRARCH = "events/petrarch2-Phoenix.International.actors.txt.gz"


def rows(name):
    path = os.path.join(KNOWLEDGE, name)
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf8") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def parts(text):
    return [p for p in re.split(r"[|;]", text or "") if p]


class World:
    """kinds: folded name → kind; pools: kind → names in words; demonyms; given names."""

    def __init__(self, data, language):
        self.kinds, self.pools = {}, {"GPE": [], "ORG": []}
        self.demonyms, self.given = set(), set()
        self.english = language == "en"
        for r in rows("places/places.tsv"):
            kind = PLACE_KINDS.get(r["kind"])
            for name in [r["name_" + language], *parts(r["alt_" + language])]:
                self.add(name, kind)
            if r["kind"] in ("country", "city", "region") and r["name_" + language]:
                self.pools["GPE"].append(self.words(r["name_" + language]))
            for column in ("inhabitants_", "adjective_"):
                self.demonyms.update(parts(r.get(column + language)))
        for r in rows("organisations/organisations.tsv"):
            for name in [r["name_" + language], *parts(r["acronyms_" + language]), *parts(r["alt_" + language])]:
                self.add(name, "ORG")
            if r["name_" + language]:
                self.pools["ORG"].append(self.words(r["name_" + language]))
        self.given.update(r["name"] for r in rows("persons/given-names.tsv"))
        path = os.path.join(data, PETRARCH)
        if self.english and os.path.exists(path):
            self.add_petrarch(path)

    def words(self, name):
        name = re.sub(r"'s\b", " 's", name) if self.english else name
        return [w for w in (re.split(r"\s+|(-)", name) if self.english else name.split()) if w]

    def add(self, name, kind):
        if name and kind:
            self.kinds.setdefault(" ".join(self.words(name)).lower(), kind)

    def add_petrarch(self, path):
        """Bodies (IGO, NGO) and companies (MNC); persons stand with dates of office and are left out."""
        pending = []
        with gzip.open(path, "rt", encoding="utf8", errors="replace") as lines:
            for line in lines:
                line = line.split("#")[0].strip()
                codes = re.findall(r"\[([A-Z]+)([^\]]*)\]", line)
                name = re.sub(r"\[.*", "", line).strip().lstrip("+").strip("_ \t").replace("_", " ")
                pending = pending + [name] if line.startswith("+") or not codes else [name]
                if codes and all(c[0][:3] in ("IGO", "NGO", "MNC") and not c[1].strip() for c in codes):
                    for n in pending:
                        if len(n) > 2 and re.fullmatch(r"[\w .&'’-]+", n):
                            self.add(n.lower(), "ORG")

    def kind_of(self, words):
        """The kind of a name, or None; a person where the first of two or more words is a given name."""
        known = self.kinds.get(" ".join(words).lower())
        if known:
            return known
        if words[0] in self.given and all(w[:1].isalpha() for w in words):
            return "PER"
        return None
