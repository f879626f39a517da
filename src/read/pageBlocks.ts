import type { MarkedBlock } from './draft.ts';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT NAV FOOTER FORM BUTTON IFRAME SVG SELECT TEXTAREA TEMPLATE OBJECT CANVAS AUDIO VIDEO HEAD DIALOG MENU'.split(' '),
);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR TD TH'.split(
    ' ',
  ),
);
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Text of a page in one line: white space made single, soft hyphens and characters without width left out. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();

const isHidden = (element: Element): boolean => element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

/** The blocks of text below an element, in order: headings are told by their tags, all else by its words. */
export const pageBlocks = (root: Node): MarkedBlock[] => {
  const blocks: MarkedBlock[] = [];
  let current = '';
  const flush = (kind: 'heading' | null) => {
    const text = cleanText(current);
    if (text !== '') blocks.push({ text, kind });
    current = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT_NODE) current += node.textContent ?? '';
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name) || isHidden(node)) return;
    if (name === 'BR') {
      if (current.endsWith('\n')) flush(null);
      else current += '\n';
      return;
    }
    if (INLINE.has(name)) {
      if (name === 'TD' || name === 'TH') current += ' ';
      for (const child of node.childNodes) visit(child);
      return;
    }
    flush(null);
    for (const child of node.childNodes) visit(child);
    flush(HEADINGS.has(name) ? 'heading' : null);
  };
  for (const child of root.childNodes) visit(child);
  flush(null);
  return blocks;
};
