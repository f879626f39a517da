import type { AppState, Filters, Language } from './types.ts';

export const NO_FILTERS: Filters = {
  withoutKinds: [],
  withoutModalities: [],
  withoutPolarities: [],
  hidden: [],
  eventTypes: [],
  predicates: [],
  speakers: [],
  articles: [],
  minDegree: 0,
  minConfidence: 0,
  from: null,
  to: null,
};

/** The state of a page opened for the first time, in the reader's language. */
export const initialState = (language: Language): AppState => ({
  view: 'graph',
  selection: null,
  article: null,
  filters: NO_FILTERS,
  focus: null,
  path: null,
  query: '',
  clock: 'event',
  colouring: 'kind',
  labels: language,
  interface: language,
  theme: 'auto',
  unfolded: [],
});
