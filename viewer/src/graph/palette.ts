/** Colours: told apart by readers with colour-blindness, and never the only sign (each kind has its icon, each status its line). */
import type { EntityKind } from '../../../src/model/mention.ts';

export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly edge: string;
  readonly edgeText: string;
  readonly negative: string;
  readonly planned: string;
  readonly claimed: string;
  readonly accent: string;
  /** Drawn on a node's colour: the icon. */
  readonly icon: string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly communities: readonly string[];
}

/** After Okabe & Ito and Tol's muted scheme, darkened until a white icon has contrast 3:1 on each. */
const LIGHT_KINDS: Readonly<Record<EntityKind, string>> = {
  person: '#1f6fb5',
  organization: '#6a4fa0',
  country: '#0b7f6f',
  place: '#55892b',
  facility: '#8b6f10',
  agreement: '#b5600a',
  event: '#b03a78',
  group: '#3287ac',
  object: '#6b7686',
  concept: '#475467',
  work: '#8a5a3a',
  law: '#4d5a1e',
};

const DARK_KINDS: Readonly<Record<EntityKind, string>> = {
  person: '#6fb1ea',
  organization: '#b39ce4',
  country: '#4fc4b0',
  place: '#9bcc6c',
  facility: '#d6b64a',
  agreement: '#eda35a',
  event: '#e88bba',
  group: '#7fcbe8',
  object: '#a9b4c4',
  concept: '#8593a8',
  work: '#cfa283',
  law: '#b5c46a',
};

export const LIGHT: Palette = {
  background: '#fbfaf7',
  text: '#1d2430',
  edge: '#98a2b0',
  edgeText: '#4b5563',
  negative: '#c4302b',
  planned: '#5b7690',
  claimed: '#83689c',
  accent: '#b4540a',
  icon: '#ffffff',
  kinds: LIGHT_KINDS,
  communities: ['#1f6fb5', '#b5600a', '#0b7f6f', '#b03a78', '#6a4fa0', '#55892b', '#3287ac', '#8b6f10', '#8a5a3a', '#475467'],
};

export const DARK: Palette = {
  background: '#14181f',
  text: '#eceff4',
  edge: '#6b7789',
  edgeText: '#b4bdca',
  negative: '#ff7b72',
  planned: '#8fb2d4',
  claimed: '#bfa2d8',
  accent: '#ffb26b',
  icon: '#14181f',
  kinds: DARK_KINDS,
  communities: ['#6fb1ea', '#eda35a', '#4fc4b0', '#e88bba', '#b39ce4', '#9bcc6c', '#7fcbe8', '#d6b64a', '#cfa283', '#a9b4c4'],
};

const channels = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** `share` of the first colour over the second, both as #rrggbb. */
export const mix = (over: string, under: string, share: number): string => {
  const top = channels(over);
  const bottom = channels(under);
  return `#${top
    .map((value, index) =>
      Math.round(value * share + (bottom[index] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

/** The same text always has the same place among `size`: for colours by country. */
export const placeOf = (text: string, size: number): number => {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (hash * 31 + text.charCodeAt(index)) >>> 0;
  return hash % size;
};
