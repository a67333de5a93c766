import type { OutboundCall } from './resilience.ts';

/** Nobody gives the call up: the library does not by default, and the code does not tell it to. */
export function waitsForEver({ timeout }: Pick<OutboundCall, 'timeout'>): boolean {
  return timeout.from === 'library' && timeout.ms === null;
}
