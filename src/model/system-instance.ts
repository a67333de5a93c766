import type { Place } from './place.ts';

/** An option that a client is made with, as the code writes it: `***` where it may be a secret, `$NAME` for a variable. */
export interface ClientOption extends Place {
  readonly name: string;
  readonly value: string;
}

/** One address or account of a system, as far as the code tells it from others: two databases, two accounts. */
export interface SystemInstance {
  /** The variables that say where it is or whose, else its host. */
  readonly name: string;
  /** All variables that its client gets. */
  readonly variables: readonly string[];
  /** Hosts that the code or its configuration writes. */
  readonly hosts: readonly string[];
  /** Where it is decided which one a client is for. */
  readonly made: readonly (Place & { readonly symbol: string; readonly service: string | null })[];
  readonly options: readonly ClientOption[];
}

/** What leads to a system. */
export interface SystemCriticality {
  /** Entry points that somebody waits for: routes, procedures, operations, sockets, pages. */
  readonly requests: number;
  /** Services all of whose requests reach it, where they have several. */
  readonly everyRequestOf: readonly string[];
  /** Queue consumers and schedules. */
  readonly jobs: number;
  readonly commands: number;
  /** Services whose modules call it while they are loaded, or before a server listens. */
  readonly atStartOf: readonly string[];
}
