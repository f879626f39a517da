import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../src/resolve/findQuotes.ts';

describe('findQuotes', () => {
  test.each([
    ['Zij zei: "Het is klaar." Hij zweeg.', ['"Het is klaar."']],
    ["Hij noemde het 'een schande' en liep weg.", ["'een schande'"]],
    ['Minister: “Wij wachten af.’’ Dat was alles.', ['“Wij wachten af.’’']],
    [",,Dat zijn dromen.'' Meer zei ze niet.", [",,Dat zijn dromen.''"]],
    ['„Nee”, zei hij, „nooit”.', ['„Nee”', '„nooit”']],
    ['Hij riep: "Kom hier. "Nu meteen" voegde hij toe.', ['"Kom hier. "Nu meteen"']],
    ['Hij riep: "Kom" en toen "nu".', ['"Kom"', '"nu"']],
    ["Hij riep: 'Kom hier. 'Nu meteen' voegde hij toe.", ["'Kom hier. 'Nu meteen'"]],
    ["Mama's auto's en foto's", []],
    ["Zij zei: 'de foto's zijn mooi' en lachte.", ["'de foto's zijn mooi'"]],
    ['Een plank van 5" is te kort.', []],
    ['Het begon met "een open teken', []],
  ])('%s', (text, quotes) => {
    expect(findQuotes(text).map(([start, end]) => text.slice(start, end))).toEqual(quotes);
  });
});
