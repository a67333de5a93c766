import type { Place } from './place.ts';

/**
 * What happens where a variable is not set: `required` stops the process, `default` has something written in the code
 * that takes its place, `optional` is declared to be allowed to be missing, `unchecked` is read as it comes.
 */
export type Need = 'required' | 'default' | 'optional' | 'unchecked';

/** One place that reads or checks a variable. */
export interface SettingRead extends Place {
  readonly need: Need;
  /** What takes its place, as the code writes it; `***` where it may be a secret; null where there is none or it is computed. */
  readonly default: string | null;
  /** Package that checks the value, e.g. `zod`; null where the code reads it as it is. */
  readonly checkedBy: string | null;
}

/**
 * Where a file other than code names a variable. `example` is a template for people; all others hand the variable to
 * what runs.
 */
export type DeclarationKind =
  | 'example'
  | 'env-file'
  | 'compose'
  | 'dockerfile'
  | 'kubernetes'
  | 'terraform'
  | 'platform';

export interface SettingDeclaration extends Place {
  readonly kind: DeclarationKind;
  /** A value stands beside the name; it is never kept. */
  readonly filled: boolean;
}

/** What stands in the place of a value that may be a secret. */
export const HIDDEN = '***';
