import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { assignIds, readArticles, readSourceArticles } from '../../src/read/readArticles.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const AUTO = { language: 'auto', date: null } as const;

const read = (path: string, text: string, sidecar?: unknown, date: string | null = null): Article => {
  const articles = readArticles({ path, bytes: bytes(text), ...(sidecar === undefined ? {} : { sidecar }) }, { language: 'auto', date });
  expect(articles).toHaveLength(1);
  return articles[0]!;
};

/** One line a block: its kind and its text. */
const blocks = (article: Article): string[] => article.blocks.map(({ kind, span }) => `${kind}: ${article.text.slice(...span)}`);

const PARAGRAPH = 'De wethouder opende gisteren de nieuwe brug over de rivier. Daarna sprak ze met de bewoners van de wijk.';
const SECOND = 'Volgens haar duurt het werk aan de andere oever nog tot het einde van het jaar, omdat er te weinig staal is.';

describe('plain text', () => {
  test('stays as it is, and a date before the text is a block of its own', () => {
    const text = ` date 2022-02 ${PARAGRAPH}\r\n\r\n${SECOND}\n`;
    const article = read('map/brug.txt', text);
    expect(article).toMatchObject({ id: 'brug', path: 'map/brug.txt', language: 'nl', title: null, text });
    expect(article.date).toEqual({ iso: '2022-02', granularity: 'month' });
    expect(blocks(article)).toEqual(['dateline: date 2022-02', `paragraph: ${PARAGRAPH}`, `paragraph: ${SECOND}`]);
  });

  test('title, headings, references, credits', () => {
    const article = read(
      'a.txt',
      [
        'date 2022-02-04',
        'Nieuwe brug open',
        'Door Kees Bakker',
        PARAGRAPH,
        'Te weinig staal',
        SECOND,
        'Lees ook: De oude brug verdwijnt',
        'Ook interessant',
        SECOND,
      ].join('\n\n'),
    );
    expect(article.title).toBe('Nieuwe brug open');
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'dateline',
      'title',
      'reference',
      'paragraph',
      'heading',
      'paragraph',
      'reference',
      'reference',
      'paragraph',
    ]);
  });

  test.each([
    ['a sentence alone is no heading', `${PARAGRAPH}\n\nHet regende.\n\n${SECOND}`, ['paragraph', 'paragraph', 'paragraph']],
    ['the last line is no heading', `${PARAGRAPH}\n\nEinde van dit stuk`, ['paragraph', 'paragraph']],
    ['a list is no row of headings', `${PARAGRAPH}\n\n- staal\n- beton\n- hout\n\n${SECOND}`, Array(5).fill('paragraph')],
    [
      'nor are many short lines',
      `${PARAGRAPH}\n\nEen\n\nTwee\n\nDrie\n\nVier\n\n${SECOND}`,
      ['paragraph', 'paragraph', 'paragraph', 'heading', 'heading', 'paragraph'],
    ],
    ['a question may be a title', `Komt er een brug?\n\n${PARAGRAPH}`, ['title', 'paragraph']],
    ['a line of its own before its paragraph is a heading', `${PARAGRAPH}\n\nMeer staal\n${SECOND}`, ['paragraph', 'heading', 'paragraph']],
    ['a line in lower case goes on with the one before', `De heer Wit\nwerkt hier.\n${SECOND}`, ['paragraph', 'paragraph']],
    ['to read is no reference', `${PARAGRAPH}\n\nLezen is leuk, vinden de kinderen.`, ['paragraph', 'paragraph']],
  ])('%s', (_, text, kinds) => {
    expect(read('a.txt', text).blocks.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('a title that is repeated before the text is cut off', () => {
    const article = read('a.txt', `Nieuwe brug open\n\nNieuwe brug open ${PARAGRAPH}`);
    expect(blocks(article)).toEqual(['title: Nieuwe brug open', 'title: Nieuwe brug open', `paragraph: ${PARAGRAPH}`]);
  });

  test('lines broken to a width are one paragraph, whole lines are one each', () => {
    const wrapped =
      'De wethouder opende gisteren de nieuwe brug over de rivier. Daarna sprak\nze met de bewoners van de wijk, die al jaren op de brug hadden gewacht\nen nu blij zijn.';
    expect(read('a.txt', wrapped).blocks).toHaveLength(1);
    expect(read('a.txt', `Open\n${wrapped}`).blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
    expect(read('a.txt', `${PARAGRAPH}\n${SECOND}`).blocks).toHaveLength(2);
  });

  test('front matter', () => {
    const article = read('a.txt', `---\ntitle: Brug\ndate: 2021-03-04\nurl: https://voorbeeld.nl/brug\n---\n${PARAGRAPH}`);
    expect(article).toMatchObject({ title: 'Brug', url: 'https://voorbeeld.nl/brug', date: { iso: '2021-03-04' } });
    expect(blocks(article)).toEqual([`paragraph: ${PARAGRAPH}`]);
  });
});

describe('where the date comes from', () => {
  const dated = `---\ndate: 2003-03-03\n---\ndate 2004-04 ${PARAGRAPH}`;
  test.each([
    ['the option first', dated, { date: '2002-02-02' }, '2001-01-01', '2001-01-01'],
    ['then the sidecar', dated, { date: '2002-02-02' }, null, '2002-02-02'],
    ['then the front matter', dated, undefined, null, '2003-03-03'],
    ['then the first line', `date 2004-04 ${PARAGRAPH}`, undefined, null, '2004-04'],
    ['a year alone', `date: 2004 ${PARAGRAPH}`, undefined, null, '2004'],
    ['none', `Een date in 2004 ${PARAGRAPH}`, undefined, null, undefined],
  ])('%s', (_, text, sidecar, option, iso) => {
    expect(read('a.txt', text, sidecar, option).date?.iso).toBe(iso);
  });

  test('a date that cannot be read is told', () => {
    const article = read('a.txt', PARAGRAPH, { date: 'onlangs', title: 'Brug' });
    expect(article.date).toBeNull();
    expect(article.title).toBe('Brug');
    expect(article.messages[0]?.reason).toContain('"onlangs"');
  });
});

describe('Markdown', () => {
  test('is read as it is seen', () => {
    const article = read(
      'a.md',
      `# Nieuwe brug\n\nDe **wethouder** opende [de brug](https://x.nl) over\nde rivier & sprak.\n\n## Staal\n\n- ${SECOND}\n`,
    );
    expect(article.title).toBe('Nieuwe brug');
    expect(blocks(article)).toEqual([
      'title: Nieuwe brug',
      'paragraph: De wethouder opende de brug over de rivier & sprak.',
      'heading: Staal',
      `paragraph: ${SECOND}`,
    ]);
  });
});

describe('pages', () => {
  const page = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  const body = `<nav><a href="/">Voorpagina</a> <a href="/sport">Sport</a></nav><main><article><h1>Nieuwe brug</h1><p>${PARAGRAPH}</p>
    <h2>Staal</h2><p>${SECOND}<br><br>Het was druk op&nbsp;de <em>oe&shy;ver</em>.</p><aside>Lees ook: iets</aside><p>${SECOND}</p><script>x()</script></article></main><footer>© Krant</footer>`;

  test('give their main text in blocks', () => {
    const article = read('p.html', page('<title>Nieuwe brug | De Krant</title>', body));
    expect(article.title).toBe('Nieuwe brug');
    expect(blocks(article)).toEqual([
      'title: Nieuwe brug',
      `paragraph: ${PARAGRAPH}`,
      'heading: Staal',
      `paragraph: ${SECOND}`,
      'paragraph: Het was druk op de oever.',
      ...(article.text.includes('Lees ook') ? ['reference: Lees ook: iets'] : []),
      `paragraph: ${SECOND}`,
    ]);
  });

  test.each([
    ['meta', '<meta property="article:published_time" content="2021-03-04T23:30:00+01:00">', '', '2021-03-04'],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2020-05-06"}]}</script>',
      '',
      '2020-05-06',
    ],
    ['time', '', '<time datetime="2019-07-08">gisteren</time>', '2019-07-08'],
    ['broken JSON-LD', '<script type="application/ld+json">{oops</script>', '', undefined],
  ])('date from %s', (_, head, start, iso) => {
    expect(read('p.html', page(head, start + body)).date?.iso).toBe(iso);
  });

  test('title and address from meta tags', () => {
    const head =
      '<meta property="og:title" content="De brug is &eacute;&eacute;n jaar"><link rel="canonical" href="https://krant.nl/brug">';
    expect(read('p.html', page(head, body))).toMatchObject({ title: 'De brug is één jaar', url: 'https://krant.nl/brug' });
  });

  test('a piece of HTML without a frame', () => {
    expect(blocks(read('p.htm', `<p>${PARAGRAPH}</p>`))).toEqual([`paragraph: ${PARAGRAPH}`]);
  });
});

describe('JSON', () => {
  const one = { title: 'Brug', text: `${PARAGRAPH}\n\n${SECOND}`, date: '2020-05-06', url: 'https://x.nl', language: 'nl-BE' };

  test('one article', () => {
    const article = read('map/a.json', JSON.stringify(one));
    expect(article).toMatchObject({
      id: 'a',
      title: 'Brug',
      text: one.text,
      language: 'nl',
      url: 'https://x.nl',
      date: { iso: '2020-05-06' },
    });
    expect(article.blocks).toHaveLength(2);
  });

  test('several, with ids of their own or numbers', () => {
    const text = JSON.stringify([
      one,
      { body: 'The minister met the mayor of the city on Friday.' },
      { id: 'eigen', content: `<p>${PARAGRAPH}</p>` },
    ]);
    const articles = readArticles({ path: 'a.json', bytes: bytes(text) }, AUTO);
    expect(articles.map(({ id, language }) => [id, language])).toEqual([
      ['a#1', 'nl'],
      ['a#2', 'en'],
      ['eigen', 'nl'],
    ]);
    expect(articles[2]?.text).toBe(PARAGRAPH);
  });

  test('one a line; a bad line does not spoil the others', () => {
    const text = `${JSON.stringify(one)}\n\n{bad\n{"kop":"x"}\n{"text":"  "}\n${JSON.stringify(one)}\n`;
    const { articles, errors } = readSourceArticles({ path: 'a.jsonl', bytes: bytes(text) }, AUTO);
    expect(articles.map(({ id }) => id)).toEqual(['a#1', 'a#5']);
    expect(errors.map(({ code }) => code)).toEqual(['KG_INPUT_FORMAT', 'KG_INPUT_FORMAT', 'KG_INPUT_EMPTY']);
    expect(errors.map(({ message }) => message.slice(0, 14))).toEqual(['a.jsonl line 3', 'a.jsonl line 4', 'a.jsonl line 5']);
  });
});

describe('what has no known ending', () => {
  test.each([
    ['-', PARAGRAPH, 'stdin', 1],
    ['-', `<!doctype html><html><body><p>${PARAGRAPH}</p></body></html>`, 'stdin', 1],
    ['-', `[{"text": ${JSON.stringify(PARAGRAPH)}}]`, 'stdin', 1],
    ['-', `{"text": ${JSON.stringify(PARAGRAPH)}}\n{"text": ${JSON.stringify(SECOND)}}`, 'stdin#1', 2],
    ['map.d/stuk', PARAGRAPH, 'stuk', 1],
  ])('%s %s', (path, text, id, count) => {
    const articles = readArticles({ path, bytes: bytes(text) }, AUTO);
    expect(articles).toHaveLength(count);
    expect(articles[0]?.id).toBe(id);
    expect(articles[0]?.text.slice(...articles[0].blocks[0]!.span)).toBe(PARAGRAPH);
  });
});

describe('language', () => {
  test.each([
    ['The minister opened the new bridge across the river yesterday.', 'en'],
    [PARAGRAPH, 'nl'],
    ['De brug is open.', 'nl'],
  ])('%s', (text, language) => {
    expect(read('a.txt', text).language).toBe(language);
  });

  test.each([
    'Der Minister eröffnete gestern die neue Brücke über den Fluss und sprach danach mit den Bewohnern des Viertels.',
    'Le ministre a inauguré hier le nouveau pont sur la rivière et a parlé avec les habitants du quartier.',
    '12345 67890 --- 2345',
  ])('refuses: %s', (text) => {
    expect(() => read('a.txt', text)).toThrow(expect.objectContaining({ code: 'KG_INPUT_LANGUAGE' }));
  });

  test('can be forced', () => {
    const [article] = readArticles({ path: 'a.txt', bytes: bytes('Der Minister') }, { language: 'nl', date: null });
    expect(article?.language).toBe('nl');
  });
});

describe('bad input is one clear line', () => {
  test.each([
    ['empty', 'a.txt', '', undefined, 'KG_INPUT_EMPTY'],
    ['white space', 'a.txt', ' \n\n ', undefined, 'KG_INPUT_EMPTY'],
    ['a date alone', 'a.txt', 'date 2022-02', undefined, 'KG_INPUT_EMPTY'],
    ['a page without text', 'a.html', '<html><body><script>x</script></body></html>', undefined, 'KG_INPUT_EMPTY'],
    ['a list without articles', 'a.json', '[]', undefined, 'KG_INPUT_EMPTY'],
    ['broken JSON', 'a.json', '{"text": ', undefined, 'KG_INPUT_FORMAT'],
    ['another object', 'a.json', '{"kop": "x"}', undefined, 'KG_INPUT_FORMAT'],
    ['a list as sidecar', 'a.txt', PARAGRAPH, ['x'], 'KG_INPUT_FORMAT'],
    ['broken front matter', 'a.md', '---\na: [\n---\nx', undefined, 'KG_INPUT_FORMAT'],
    ['a long line', 'a.txt', `${PARAGRAPH}\n${'woord '.repeat(200_000)}`, undefined, 'KG_INPUT_TOO_LARGE'],
  ])('%s', (_, path, text, sidecar, code) => {
    expect(() => read(path, text, sidecar)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^a\.\w+[^\n]*: [^\n]+$/) }),
    );
  });

  test('a date option that is none', () => {
    expect(() => read('a.txt', PARAGRAPH, undefined, 'morgen')).toThrow(expect.objectContaining({ code: 'KG_OPTION' }));
  });
});

describe('assignIds', () => {
  const article = (path: string, id: string): Article => ({ ...read('a.txt', PARAGRAPH), path, id });
  test.each([
    [
      'differ',
      [
        ['a/x.txt', 'x'],
        ['a/y.txt', 'y'],
      ],
      ['x', 'y'],
    ],
    [
      'in two folders',
      [
        ['a/x.txt', 'x'],
        ['b/x.txt', 'x'],
        ['b/y.txt', 'y'],
      ],
      ['a/x', 'b/x', 'y'],
    ],
    [
      'of two kinds',
      [
        ['a/x.txt', 'x'],
        ['a/x.md', 'x'],
      ],
      ['a/x.txt', 'a/x.md'],
    ],
    [
      'several in files of one name',
      [
        ['a/x.json', 'x#1'],
        ['b/x.json', 'x#1'],
        ['b/x.json', 'x#2'],
      ],
      ['a/x#1', 'b/x#1', 'x#2'],
    ],
    [
      'ids of their own',
      [
        ['a/x.json', 'n'],
        ['a/x.json', 'n'],
      ],
      ['a/x.json', 'a/x.json#2'],
    ],
  ])('%s', (_, given, ids) => {
    expect(assignIds(given.map(([path = '', id = '']) => article(path, id))).map(({ id }) => id)).toEqual(ids);
  });
});

test('blocks of any text are in order, apart, and hold all but white space', () => {
  const line = fc.constantFrom(
    'De raad kwam bijeen.',
    'Kop',
    '',
    ' ',
    '- punt',
    'Lees ook: x',
    `${PARAGRAPH} ${SECOND}`,
    '\u2028',
    'date 2022',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, separator) => {
      const text = `${lines.join(separator)}${separator}Slot.`;
      const [article] = readArticles({ path: 'a.txt', bytes: bytes(text) }, { language: 'nl', date: null });
      let at = 0;
      let held = '';
      for (const { span } of article?.blocks ?? []) {
        expect(span[0]).toBeGreaterThanOrEqual(at);
        expect(span[1]).toBeGreaterThan(span[0]);
        held += text.slice(...span);
        at = span[1];
      }
      expect(held.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
    { numRuns: 200 },
  );
});
