import type { Place } from './place.ts';

/**
 * What happens where a variable is not set: `required` stops the process, `conditional` does so where something else is the
 * case too, `default` has something written in the code that takes its place, `optional` is declared to be allowed to be
 * missing, `unchecked` is read as it comes.
 */
export type Need = 'required' | 'conditional' | 'default' | 'optional' | 'unchecked';

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

export interface EnvironmentVariable {
  readonly name: string;
  /** Its name says that its value is a secret. */
  readonly secret: boolean;
  /** Built into pages, where everyone can read it. */
  readonly public: boolean;
  /** Set by the runtime, a build tool or the platform, so that nobody has to. */
  readonly provided: boolean;
  /** Deployed services whose code runs a read of it, also through libraries of this repository. */
  readonly services: readonly string[];
  /** Names of external systems whose client or call gets it. */
  readonly systems: readonly string[];
  /** Files other than code that name it. */
  readonly declared: readonly SettingDeclaration[];
  /** Empty where it is declared and no code here reads it. */
  readonly reads: readonly (SettingRead & {
    readonly service: string | null;
    /** Deployed services whose code is known to run it; that of a library may be out of sight. */
    readonly runBy: readonly string[];
  })[];
}

export interface FeatureFlag {
  readonly name: string;
  /** A flag service that is asked, or a variable of the environment. */
  readonly kind: 'service' | 'variable';
  /** npm package that is asked; null for a variable. */
  readonly via: string | null;
  /** Name of the system that holds it, null where that is not known or it is a variable. */
  readonly system: string | null;
  readonly evaluations: readonly (Place & {
    readonly symbol: string;
    readonly service: string | null;
    /** What counts without an answer, as the code writes it; null where it says nothing. */
    readonly default: string | null;
  })[];
}

/** What stands in the place of a value that may be a secret. */
export const HIDDEN = '***';
