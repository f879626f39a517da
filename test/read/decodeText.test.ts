import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/read/decodeText.ts';

const TEXT = 'Gisteren sprak André met de coördinator uit Zweden. „Het is één groot feest”, zei hij – en ging naar huis.';
const LATIN = 'Gisteren sprak André met de coördinator over één reünie. Het café in Thérèse bleef dicht, zei de scènebouwer.';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, little: boolean): Uint8Array => {
  const codes = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])));
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  test.each([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`), TEXT],
    ['UTF-16, little end first', utf16(TEXT, true), TEXT],
    ['UTF-16, big end first', utf16(TEXT, false), TEXT],
    ['Latin-1', latin1(LATIN), LATIN],
    ['Windows-1252 quotes', latin1(LATIN.replace('over', '\x93over\x94')), LATIN.replace('over', '“over”')],
    ['a declared encoding', latin1(`<meta charset="iso-8859-1"><p>${LATIN}`), `<meta charset="iso-8859-1"><p>${LATIN}`],
    ['line ends as they are', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ])('%s', (_, bytes, expected) => {
    expect(decodeText(bytes, 'x.txt')).toBe(expected);
  });

  test.each([
    ['a PDF', utf8('%PDF-1.4 abc'), 'KG_INPUT_BINARY', 'is a PDF'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'KG_INPUT_BINARY', 'office document'],
    ['zeros', Uint8Array.of(65, 66, 67, 0, 68, 69, 70, 71, 72, 73), 'KG_INPUT_BINARY', 'binary'],
    ['UTF-16 without a mark', utf16(TEXT, true).subarray(2), 'KG_INPUT_ENCODING', 'UTF-16'],
    ['a mark that lies', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff, 0xfe), 'KG_INPUT_ENCODING', 'not valid utf-8'],
    ['Cyrillic', Uint8Array.from('Президент заявил об этом вчера в столице'.repeat(3), cyrillic), 'KG_INPUT_ENCODING', 'save it as UTF-8'],
  ])('refuses %s', (_, bytes, code, words) => {
    expect(() => decodeText(bytes, 'map/x.txt')).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) }));
    expect(() => decodeText(bytes, 'map/x.txt')).toThrow(/^map\/x\.txt: [^\n]+$/);
  });
});

/** Windows-1251. */
function cyrillic(character: string): number {
  const code = character.charCodeAt(0);
  return code < 128 ? code : code - 0x410 + 0xc0;
}
