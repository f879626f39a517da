import { DOMParser, type Element } from '@xmldom/xmldom';

/** Lists as Gephi's graph store parses them: quoted items, a backslash before a quote or a backslash. */
const parseList = (value: string): string[] =>
  [...value.matchAll(/"((?:[^"\\]|\\.)*)"/gsu)].map((match) => (match[1] ?? '').replace(/\\(.)/gsu, '$1'));

const parseValue = (type: string, value: string): unknown => {
  if (type === 'liststring') return parseList(value);
  if (type === 'boolean') return value === 'true';
  return type === 'integer' || type === 'double' ? Number(value) : value;
};

/** A node or edge as it stands in the file. */
export interface ReadElement {
  readonly attributes: Record<string, string>;
  readonly columns: Record<string, unknown>;
  readonly viz: Record<string, Record<string, string>>;
  readonly spells: Record<string, string>[];
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value]));

/** Reads GEXF with an XML parser alone. */
export const readGexf = (source: string): { readonly nodes: readonly ReadElement[]; readonly edges: readonly ReadElement[] } => {
  const errors: string[] = [];
  const document = new DOMParser({ onError: (level, message) => level !== 'warning' && errors.push(message) }).parseFromString(
    source,
    'text/xml',
  );
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const elements = (name: string, from: Element | typeof document = document) => [...from.getElementsByTagName(name)];
  const types = new Map<string, { title: string; type: string }>();
  for (const group of elements('attributes')) {
    for (const declared of elements('attribute', group)) {
      const { id = '', title = '', type = '' } = attributesOf(declared);
      types.set(`${group.getAttribute('class')}/${id}`, { title, type });
    }
  }
  const readElement =
    (kind: string) =>
    (element: Element): ReadElement => ({
      attributes: attributesOf(element),
      columns: Object.fromEntries(
        elements('attvalue', element).map((value) => {
          const column = types.get(`${kind}/${value.getAttribute('for')}`);
          return [column?.title ?? '', parseValue(column?.type ?? '', value.getAttribute('value') ?? '')];
        }),
      ),
      viz: Object.fromEntries(
        [...element.getElementsByTagNameNS('http://gexf.net/1.3/viz', '*')].map((viz) => [viz.localName ?? '', attributesOf(viz)]),
      ),
      spells: elements('spell', element).map(attributesOf),
    });
  return { nodes: elements('node').map(readElement('node')), edges: elements('edge').map(readElement('edge')) };
};
