/** Undo and redo over states, as a value. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

const LIMIT = 200;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** Goes on to a new state; what was undone is forgotten. */
export const advance = <T>(history: History<T>, present: T): History<T> => ({
  past: [...history.past, history.present].slice(-LIMIT),
  present,
  future: [],
});

/** Changes the present without a step to undo: for a slider that is still moving. */
export const amend = <T>(history: History<T>, present: T): History<T> => ({ ...history, present });

export const undo = <T>(history: History<T>): History<T> => {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
};

export const redo = <T>(history: History<T>): History<T> => {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
};
