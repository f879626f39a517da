/** Stable codes of what a user can repair. */
export type InputErrorCode =
  | 'KG_INPUT_MISSING'
  | 'KG_INPUT_UNREADABLE'
  | 'KG_INPUT_EMPTY'
  | 'KG_INPUT_BINARY'
  | 'KG_INPUT_ENCODING'
  | 'KG_INPUT_FORMAT'
  | 'KG_INPUT_LANGUAGE'
  | 'KG_INPUT_TOO_LARGE'
  | 'KG_OPTION'
  | 'KG_OUTPUT'
  | 'KG_MODEL'
  | 'KG_QUERY'
  | 'KG_PATTERN'
  | 'KG_CORRECTIONS';

/** Something that the user can repair: says which file, where, what was wrong and what to do, in one line. */
export class InputError extends Error {
  readonly code: InputErrorCode;

  constructor(code: InputErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InputError';
    this.code = code;
  }
}

/** A bug of ours: an assumption of the program does not hold. */
export class InvariantError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'InvariantError';
  }
}
