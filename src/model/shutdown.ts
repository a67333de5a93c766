import type { Place } from './place.ts';

/** A place where a process is told to end and acts on it, or hands that to a library. */
export interface Shutdown extends Place {
  /** `SIGTERM`, or what the library does. */
  readonly what: string;
  readonly service: string | null;
  /** Other services that run this code, of a library; left out where there are none. */
  readonly runBy?: readonly string[];
  /** Signals that own code acts on; left out for libraries, which hear those that platforms send. */
  readonly signals?: readonly string[];
}

/** Platforms ask a process to end by SIGTERM; SIGINT is what a terminal sends. */
export function hearsPlatform({ signals }: Pick<Shutdown, 'signals'>): boolean {
  return signals === undefined || signals.includes('SIGTERM');
}
