import type { EntryPoint, NamedKind } from './entry-point.ts';

/** What says how an entry point is reached. */
type Reached = EntryPoint extends infer Row
  ? Row extends EntryPoint
    ? Pick<Row, Exclude<keyof Row, 'service' | 'owners' | 'handler' | 'systems'>>
    : never
  : never;

/** `POST /orders`, `queue emails`, `schedule 0 3 * * *`, `GraphQL Query.user`. */
export function entryPointName(row: Reached): string {
  switch (row.kind) {
    case 'http':
      return `${row.method} ${row.path}`;
    case 'queue':
      return `queue ${row.queue}`;
    case 'schedule':
      return row.schedule === '${…}' ? `schedule in ${placeName(row)}` : `schedule ${row.schedule}`;
    default:
      return `${WORDS[row.kind]} ${row.name}`;
  }
}

/** Where it stands, for one whose time the code does not say: others have no time either. */
function placeName({ file, symbol }: Pick<Reached, 'file' | 'symbol'>): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  // What is registered by the top level of a file has the file's name.
  return /\.[cm]?[jt]sx?$/.test(symbol) ? name : `${name} › ${symbol}`;
}

const WORDS: Readonly<Record<NamedKind, string>> = {
  graphql: 'GraphQL',
  rpc: 'RPC',
  websocket: 'WebSocket',
  cli: 'command',
};

/** What happens once at an entry point of this name: `one POST /orders`, `one job of queue emails`. */
export function onceAt(name: string): string {
  if (name.startsWith('queue ')) return `one job of ${name}`;
  return name.startsWith('schedule ') ? `one run of ${name}` : `one ${name}`;
}
