/** How sure a fact is, as a sign and a line: read in the legend, on the edges and in the lists alike. */
import type { Modality, Polarity } from '../../../src/model/proposition.ts';
import type { Palette } from './palette.ts';

export const STATUSES = ['actual', 'planned', 'possible', 'claimed', 'demanded', 'denied', 'negative'] as const;
export type Status = (typeof STATUSES)[number];

/** One word for modality and polarity: what is not so counts as negative, whatever else it is, but a denial stays one. */
export const statusOf = ({ modality, polarity }: { readonly modality: Modality; readonly polarity: Polarity }): Status =>
  modality === 'denied' ? 'denied' : polarity === 'negative' ? 'negative' : modality;

/** Set before a label. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  actual: '',
  planned: '◷ ',
  possible: '? ',
  claimed: '❝ ',
  demanded: '! ',
  denied: '✗ ',
  negative: '✗ ',
};

/** Length of a dash with its gap, in thicknesses; 0 is a whole line. */
export const STATUS_DASHES: Readonly<Record<Status, number>> = {
  actual: 0,
  planned: 7,
  possible: 4,
  claimed: 0,
  demanded: 7,
  denied: 0,
  negative: 0,
};

export const statusColour = (status: Status, palette: Palette): string => {
  switch (status) {
    case 'denied':
    case 'negative':
      return palette.negative;
    case 'planned':
    case 'possible':
    case 'demanded':
      return palette.planned;
    case 'claimed':
      return palette.claimed;
    case 'actual':
      return palette.edge;
  }
};
