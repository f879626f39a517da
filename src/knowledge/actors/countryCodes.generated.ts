// Made of country-codes.tsv by scripts/build-knowledge.ts; edit that table, not this file.
export const countryCodesTsv = `# Where a country code of the dictionaries is not that of ISO 3166-1: the id of the place in places.tsv, empty for none. Our own table (CC0).
cameo	place
TMP	TLS
KSV	XKX
KNT	KNA
SRP	SRB
USR	soviet-union
SUN	soviet-union
YUG	yugoslavia
DDR	east-germany
CSK	czechoslovakia`;
