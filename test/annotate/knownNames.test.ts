import { describe, expect, test } from 'vitest';
import { withKnownNames } from '../../src/annotate/knownNames.ts';
import type { NameKind, NameSpan } from '../../src/model/annotated.ts';
import type { LanguageCode } from '../../src/model/text.ts';

const name = (start: number, end: number, kind: NameKind): NameSpan => ({ start, end, kind, score: 0.5 });
const said = (text: string, names: readonly NameSpan[], language: LanguageCode = 'nl'): string[] => {
  const forms = text.split(' ');
  return withKnownNames(forms, names, language).map(({ start, end, kind }) => `${forms.slice(start, end).join(' ')} ${kind}`);
};

describe('known names', () => {
  test.each<[string, string, readonly NameSpan[], LanguageCode, readonly string[]]>([
    ['a country that was read as a person', 'Noorwegen zwijgt .', [name(0, 1, 'PER')], 'nl', ['Noorwegen GPE']],
    ['an inhabitant that was read as a person', 'Norwegians ski .', [name(0, 1, 'PER')], 'en', ['Norwegians NRP']],
    ['an organisation in two pieces', 'The United Nations met .', [name(1, 2, 'GPE'), name(2, 3, 'ORG')], 'en', ['United Nations ORG']],
    ['an organisation that was overlooked', 'Zij lezen De Standaard .', [], 'nl', ['De Standaard ORG']],
    ['the same words in lower case are no name', 'Dat is de standaard .', [], 'nl', []],
    ['a name that goes on stays', 'New York University rekent .', [name(0, 3, 'ORG')], 'nl', ['New York University ORG']],
    ['a name that nobody knows stays', 'Vleer Bakel rekent .', [name(0, 2, 'PER')], 'nl', ['Vleer Bakel PER']],
  ])('%s', (_, text, names, language, expected) => {
    expect(said(text, names, language)).toEqual(expected);
  });
});
