import type { Certainty, Place } from './place.ts';
import type { TimeLimit } from './resilience.ts';

export interface EntryPointBase extends Place {
  readonly symbol: string;
  readonly service: string | null;
  /** Services that answer for it, where it stands in a library: they load or run its code. Left out where none does. */
  readonly servedBy?: readonly { readonly service: string; readonly certainty: Certainty }[];
  readonly framework: string;
  readonly certainty: Certainty;
  readonly owners: readonly string[];
  /** The function of this repository that answers; null where it is one of a library, or could not be followed. */
  readonly handler: (Place & { readonly symbol: string }) | null;
  /** External systems that its code reaches, by name. */
  readonly systems: readonly ReachedSystem[];
  /** When the platform gives up its work, as its configuration says; left out where it says nothing. */
  readonly timeLimit?: TimeLimit;
}

export interface ReachedSystem {
  readonly name: string;
  readonly certainty: Certainty;
}

/** What is reached by a name: `Query.user`, `Greeter.SayHello`, an event of a socket (`/chat message`), a command line. */
export type NamedKind = 'graphql' | 'rpc' | 'websocket' | 'cli';

export type EntryPoint =
  | (EntryPointBase & { readonly kind: 'http'; readonly method: string; readonly path: string })
  | (EntryPointBase & { readonly kind: 'queue'; readonly queue: string })
  | (EntryPointBase & { readonly kind: 'schedule'; readonly schedule: string })
  | (EntryPointBase & { readonly kind: NamedKind; readonly name: string });

/** A place that puts work into a queue or a topic. */
export interface Producer extends Place {
  readonly queue: string;
  readonly symbol: string;
  readonly service: string | null;
  readonly framework: string;
  readonly certainty: Certainty;
}

/** One service makes another work: it calls its address, or puts work into a queue that the other consumes. */
export interface ServiceCall {
  readonly from: string;
  readonly to: string;
  readonly kind: 'http' | 'queue';
  /** Name of the queue, or of the address as the caller knows it. */
  readonly what: string;
  readonly certainty: Certainty;
  /** Where the caller does it. */
  readonly places: readonly Place[];
}
