/** A place in the analysed repository: POSIX path relative to its root, 1-based line. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** `certain` is read from the code; `likely` is inferred and must be shown as such. */
export type Certainty = 'certain' | 'likely';
