import { interfaceCallersOf } from '../../code/link/call-graph.ts';
import { functionKey } from '../../code/link/linker.ts';
import type { CallSite, FunctionRef, Program } from '../../code/link/program.ts';
import { scopesAround, symbolOf, textsOf } from '../../code/link/queries.ts';
import { distinct } from '../../lib/order.ts';
import type { Certainty } from '../../model/place.ts';
import { delaysIn } from '../delays.ts';
import type { Detector } from '../knowledge.ts';
import type { Region } from '../region.ts';
import { retryLoopsOf } from '../retry-loop.ts';
import type { Rows } from '../rows.ts';
import { sqlTables } from '../sql-tables.ts';

/**
 * Tables that serve as queues: a loop that never ends takes rows with `FOR UPDATE SKIP LOCKED`, so that several processes
 * never get the same one, and pauses where there are none.
 */
export default {
  id: 'claimed-tables',
  description: 'Loops that take rows of a table one after the other, as from a queue: `FOR UPDATE SKIP LOCKED`.',
  detect: ({ program }) => ({ entryPoints: claimsOf(program).flatMap((claim) => rowsOf(program, claim)) }),
} satisfies Detector;

/** A statement that takes rows which no other process has. */
interface Claim {
  readonly site: CallSite;
  readonly tables: readonly string[];
}

const SKIPS_LOCKED = /\bskip\s+locked\b/i;

function claimsOf(program: Program): readonly Claim[] {
  const files = new Set([...program.files].flatMap(([file, facts]) => (facts.values.some(says) ? [file] : [])));
  if (files.size === 0) return [];
  return program.calls.flatMap((site) => {
    if (!files.has(site.file)) return [];
    const texts = site.call.arguments.flatMap((value) => textsOf(program, { file: site.file, value }));
    const tables = distinct(texts.filter((text) => SKIPS_LOCKED.test(text)).flatMap(claimedIn));
    return tables.length === 0 ? [] : [{ site, tables }];
  });
}

function says(row: { readonly kind: string; readonly value?: unknown }): boolean {
  return row.kind === 'literal' && typeof row.value === 'string' && SKIPS_LOCKED.test(row.value);
}

/** What the statement marks as taken; else the table that it begins to read. */
function claimedIn(statement: string): readonly string[] {
  const tables = sqlTables(statement);
  const written = tables.filter(({ effect }) => effect === 'write');
  return (written.length > 0 ? written : tables.slice(0, 1)).map(({ table }) => table);
}

function rowsOf(program: Program, { site, tables }: Claim): Rows['entryPoints'] {
  return pollsOf(program, site).flatMap(({ at, certainty }) => {
    const around = { file: at.file, function: at.call.function };
    return tables.map((queue) => ({
      kind: 'queue' as const,
      queue,
      file: at.file,
      line: at.call.line,
      symbol: symbolOf(program, around),
      framework: 'sql',
      certainty,
      handlers: [around],
    }));
  });
}

interface Poll {
  readonly at: CallSite;
  readonly certainty: Certainty;
}

/** A store behind a service behind a worker: more layers than this nobody writes. */
const MOST_LAYERS = 5;

/** Calls in endless loops that lead to a call; only the nearest loop on each way. */
function pollsOf(program: Program, start: CallSite): readonly Poll[] {
  const found: Poll[] = [];
  const seen = new Set<string>();
  let near: readonly Poll[] = [{ at: start, certainty: 'certain' }];
  for (let layer = 0; layer < MOST_LAYERS && near.length > 0; layer++) {
    found.push(...near.filter(({ at }) => isPolled(program, at)));
    near = near.filter(({ at }) => !isPolled(program, at)).flatMap((poll) => callersAround(program, poll, seen));
  }
  return found;
}

/** Callers of the function around a call, or of the one that it is written in: a transaction takes a callback. */
function callersAround(program: Program, { at, certainty }: Poll, seen: Set<string>): readonly Poll[] {
  const functions = program.files.get(at.file)?.functions ?? [];
  for (let id = at.call.function; id > 0; id = functions[id]?.parent ?? 0) {
    const around: FunctionRef = { file: at.file, function: id };
    if (seen.has(functionKey(around))) return [];
    seen.add(functionKey(around));
    const callers = [
      ...program.callersOf(around).map((site) => ({ at: site, certainty })),
      ...interfaceCallersOf(program, around).map((site) => ({ at: site, certainty: 'likely' as const })),
    ];
    if (callers.length > 0) return callers;
  }
  return [];
}

/** A round that leads to the next one only where it failed ends with the first row. */
function isRetried(program: Program, { file, scope }: Region): boolean {
  return retryLoopsOf(program, file).some(({ region }) => region.scope === scope);
}

/** In a `while` that only a flag ends, and that waits at some place: one that stops at an empty table drains it instead. */
function isPolled(program: Program, { file, call }: CallSite): boolean {
  const facts = program.files.get(file);
  if (facts === undefined) return false;
  return scopesAround(facts, call.scope).some(({ id, scope }) => {
    if (scope.kind !== 'loop' || scope.loop.over !== null || scope.loop.counter >= 0) return false;
    const region = { file, function: call.function, scope: id };
    return delaysIn(program, region).length > 0 && !isRetried(program, region);
  });
}
