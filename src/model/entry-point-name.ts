import type { EntryPoint } from './entry-point.ts';

/** What says how an entry point is reached. */
type Reached = EntryPoint extends infer Row
  ? Row extends EntryPoint
    ? Pick<Row, Exclude<keyof Row, 'service' | 'owners' | 'handler' | 'systems'>>
    : never
  : never;

/** `POST /orders`, `queue emails`, `schedule 0 3 * * *`. */
export function entryPointName(row: Reached): string {
  if (row.kind === 'http') return `${row.method} ${row.path}`;
  return row.kind === 'queue' ? `queue ${row.queue}` : `schedule ${row.schedule}`;
}
