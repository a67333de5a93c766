import type { Place } from './place.ts';

/** A place where a process is told to end and acts on it, or hands that to a library. */
export interface Shutdown extends Place {
  /** `SIGTERM`, or what the library does. */
  readonly what: string;
  readonly service: string | null;
}
