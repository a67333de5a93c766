import type { EntryPoint, ReachedSystem } from './entry-point.ts';
import type { Use } from './handover-model.ts';
import type { Certainty, Place } from './place.ts';

/** A folder of a service: what its code is divided into. */
export interface Component {
  readonly service: string;
  /** Its folder below what all code of the service shares; '' for the files that lie directly there. */
  readonly name: string;
  /** Relative to the root of the repository. */
  readonly folder: string;
  readonly files: number;
  readonly lines: number;
  /** Other components of the service that it imports. */
  readonly imports: readonly ComponentImport[];
  /** Systems that its code reaches by itself or through libraries of this repository. */
  readonly systems: readonly (ReachedSystem & { readonly place: Place })[];
}

export interface ComponentImport {
  /** Name of the component. */
  readonly to: string;
  readonly imports: number;
  /** Nothing of it is left when the code runs. */
  readonly typesOnly: boolean;
  /** The first of them. */
  readonly place: Place;
}

/** What one entry point sets off, in the order in which the code is written. */
export interface Flow {
  readonly entry: Place & {
    readonly kind: EntryPoint['kind'];
    readonly name: string;
    readonly service: string | null;
  };
  readonly steps: readonly FlowStep[];
  /** Steps that were left out at its end. */
  readonly rest: number;
}

export interface FlowStep extends Place {
  readonly from: Participant;
  readonly to: Participant;
  /** The API path that is called, the queue that is filled, or the function that takes the work. */
  readonly what: string;
  readonly effect: Use['effect'];
  readonly symbol: string;
  /** How often it is written in a row. */
  readonly times: number;
  readonly certainty: Certainty;
}

export interface Participant {
  readonly kind: 'service' | 'system' | 'queue';
  readonly name: string;
}

/** A decision that the team wrote down: https://adr.github.io. */
export interface DecisionRecord extends Place {
  readonly title: string;
  /** As written; null where it says none. */
  readonly status: string | null;
  readonly date: string | null;
  /** Paths and packages of the repository that it names. */
  readonly governs: readonly string[];
}
