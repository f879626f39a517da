import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { PAGE_DATA_ID, PAGE_MARKER } from '../../src/model/page.ts';
import { pageData, writePage } from '../../src/write/page.ts';
import { joined } from './helpers.ts';
import { HOSTILE, sampleExtraction } from './sampleGraph.ts';

const template = `<!doctype html><title>t</title><body><p>$1 $&</p>${PAGE_MARKER}<script>start()</script></body>`;
const sample = sampleExtraction();
const page = joined(writePage(template, sample, { withText: true }));

test('a browser finds the same data in the page, and no script but its own', () => {
  const { document } = parseHTML(page);
  expect(document.querySelectorAll('script')).toHaveLength(2);
  expect(document.querySelector('p')?.textContent).toBe('$1 $&');
  const data = JSON.parse(document.getElementById(PAGE_DATA_ID)?.textContent ?? '');
  expect(data).toEqual(JSON.parse(JSON.stringify(pageData(sample, { withText: true }))));
});

test('the data can neither end its element nor open a comment', () => {
  const data = page.slice(page.indexOf('tripel-data">') + 'tripel-data">'.length, page.indexOf('</script><script>start'));
  expect(data).not.toContain('<');
  expect(
    JSON.parse(data).graph.nodes.some((node: { attributes: { labels: { en: string } } }) => node.attributes.labels.en === HOSTILE.script),
  ).toBe(true);
});

test('a page without text quotes no article, and keeps names, spans and counts', () => {
  const shared = pageData(sample, { withText: false });
  const text = JSON.stringify(shared);
  for (const quoted of ['kant zich', 'ontmoet Xi', 'denies it', 'vrijdag', 'in Peking']) expect(text).not.toContain(quoted);
  expect(shared.withText).toBe(false);
  expect(shared.facts.map((fact) => fact.evidence.span)).toEqual(sample.facts.map((fact) => fact.evidence.span));
  expect(shared.graph.nodes.map((node) => node.attributes?.label)).toEqual(sample.graph.mapNodes((_node, { label }) => label));
});

test('the extraction is left as it was', () => {
  const before = JSON.stringify(sample.graph.export());
  pageData(sample, { withText: false });
  expect(JSON.stringify(sample.graph.export())).toBe(before);
});

test.each([
  ['nowhere', '<body></body>', /nowhere/],
  ['twice', `${PAGE_MARKER}${PAGE_MARKER}`, /2 times/],
])('a template that has the marker %s is our fault', (_name, broken, message) => {
  expect(() => writePage(broken, sample, { withText: true })).toThrow(
    expect.objectContaining({ name: 'InvariantError', message: expect.stringMatching(message) }),
  );
});
