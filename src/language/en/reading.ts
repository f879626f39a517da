import type { ReadingData } from '../readingData.ts';

export const reading: ReadingData = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  references:
    /^(?:\W*)(?:(?:read|see|watch|listen)\s+(?:also|more|next|here|our|the full|now)\b|(?:also|more)\s+(?:read|on this|from|about this|like this)\b|related\s*(?::|articles?\b|stories\b|reading\b|$)|you (?:may|might) also (?:like|be interested)|recommended\s*(?::|$)|click here\b|follow us\b|sign up\b|subscribe\b)/iu,
  credits:
    /^(?:©|\(c\)|(?:photo(?:graph)?s?|image|source|video|illustration|credits?|text|reporting by|editing by)\s*(?:by\b|[:/|©])|by\s+\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*){1,3}$|(?:published|updated|last updated|posted)\s+(?:on|at|:))/iu,
};
