import type { Place } from './place.ts';

export type StateKind =
  | 'cache'
  | 'collection'
  | 'variable'
  | 'made-once'
  | 'queue'
  | 'lock'
  | 'limiter'
  | 'sessions'
  | 'connections'
  | 'buffer'
  | 'workers'
  | 'delayed-work';

/** Something that a process keeps in its memory: lost when it restarts, and not shared between instances. */
export interface ProcessState extends Place {
  readonly what: string;
  readonly kind: StateKind;
  /** Whose memory it is: of a service, of a user's page or command, or of whatever loads the library. */
  readonly memoryOf: 'service' | 'page' | 'command' | 'library';
  readonly service: string | null;
  /** It gets entries under names that come from outside, and nothing that was found takes one out or limits it. */
  readonly grows: boolean;
}
