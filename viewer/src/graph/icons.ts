/** One pictogram a kind, drawn on a 24 × 24 grid: the kind can be read without its colour. */
import type { EntityKind } from '../../../src/model/mention.ts';

/** SVG path data, filled with the even-odd rule. */
export const ICON_PATHS: Readonly<Record<EntityKind, string>> = {
  person: 'M12 3a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z M3.5 21c0-4.6 3.6-7.5 8.5-7.5s8.5 2.9 8.5 7.5z',
  organization:
    'M3 21V9h6V3h12v18z M11 6h2.5v2.5H11z M16 6h2.5v2.5H16z M11 11h2.5v2.5H11z M16 11h2.5v2.5H16z M11 16h2.5v2.5H11z M16 16h2.5v2.5H16z M5 12h2.2v2.2H5z M5 16h2.2v2.2H5z',
  country: 'M4 2.5h2.4V22H4z M7.6 4c3-1.6 5.4 1.4 8.4.6c1.5-.4 2.8-.9 4.5-1.3v10.4c-1.7.4-3 1-4.5 1.3c-3 .8-5.4-2.2-8.4-.6z',
  place:
    'M12 2a7.3 7.3 0 0 1 7.3 7.3c0 5-7.3 12.7-7.3 12.7s-7.3-7.7-7.3-12.7a7.3 7.3 0 0 1 7.3-7.3z M12 6.5a2.9 2.9 0 1 0 0 5.8a2.9 2.9 0 0 0 0-5.8z',
  facility: 'M2.5 21V10l6 4V10l6 4V3.5h4.5l1.5 17.5z',
  agreement: 'M5 2.5h10l4.5 4.5v14.5H5z M8 9.5h8v1.8H8z M8 13.2h8v1.8H8z M8 17h4.5v1.8H8z',
  event: 'M12 1.8l2.9 6.6 7.200.7-5.4 4.8 1.6 7.1-6.3-3.7-6.3 3.7 1.6-7.1-5.4-4.8 7.2-.7z',
  group:
    'M8 5a3.3 3.3 0 1 1 0 6.6a3.3 3.3 0 0 1 0-6.6z M16.5 6a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6z M1.5 19.5c0-3.8 2.8-6.2 6.5-6.2s6.5 2.4 6.5 6.2z M16 19.5c0-2.3-.6-4.2-1.7-5.7c.7-.3 1.4-.4 2.2-.4c3.4 0 6 2.2 6 6.1z',
  object: 'M12 2l9 4.8v10.4L12 22l-9-4.8V6.8z M12 4.6L6.6 7.5 12 10.4l5.4-2.9z',
  concept: 'M12 2a7 7 0 0 1 4.2 12.6c-.7.5-1 1.1-1 1.9v.5H8.8v-.5c0-.8-.3-1.4-1-1.9A7 7 0 0 1 12 2z M9 18.5h6v1.5H9z M10 21h4v1.5h-4z',
  work: 'M3 4.5c3.4-1 6.2-.5 8.2 1v15c-2-1.4-4.8-1.8-8.2-.8z M21 4.5c-3.4-1-6.2-.5-8.2 1v15c2-1.4 4.8-1.8 8.2-.8z',
  law: 'M11 2h2v2.2h6.5v2H18l3.5 8a4.2 4.2 0 0 1-7.9 0l3.4-8h-4v12.3h4V21H7v-2.5h4V6.2H7l3.4 8a4.2 4.2 0 0 1-7.9 0l3.5-8H4.5v-2H11z',
};
