import { createExtractor, query } from 'tripel/browser';

const extract = createExtractor(async (language) => {
  const response = await fetch(`/models/${language}.tripel`);
  return new Uint8Array(await response.arrayBuffer());
});

/** Reads a text and lists its facts. */
export const readFacts = async (text: string): Promise<string[]> => {
  const { graph } = await extract([{ path: 'article.txt', bytes: new TextEncoder().encode(text) }], { date: '2024-05-14' });
  return query(graph)
    .facts()
    .toArray()
    .map(({ subject, predicate, object }) => `${subject.label} – ${predicate.label} – ${object.label}`);
};

const text = 'Minister Claire Morel meets the mayor of Ghent in Paris on Tuesday. France supports Ghent.';
document.body.replaceChildren(...(await readFacts(text)).map((fact) => Object.assign(document.createElement('p'), { textContent: fact })));
