/** A name without case, accents, quotes and punctuation, words parted by one space. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A folded name fit for an id: words joined by hyphens. */
export const slug = (name: string): string => foldName(name).replaceAll(' ', '-');
