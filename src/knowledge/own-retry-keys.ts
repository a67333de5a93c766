import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import { numberOf } from '../code/link/number-of.ts';
import { remembered } from '../lib/remembered.ts';
import type { FileFacts, FunctionId, ValueId } from '../model/facts.ts';
import { boundOfLoop } from './attempts.ts';
import { delaysIn } from './delays.ts';
import type { Knowledge } from './knowledge.ts';
import { libraryOptions } from './library-retries.ts';
import { type Pace, paceOf } from './pace.ts';
import { retryLoopsOf } from './retry-loop.ts';
import { retryWrappersOf } from './retry-wrappers.ts';
import { functionsAround } from './wrappers.ts';

/** An own function that lets its callers say how often it tries: `request(url, { retries: 2 })`. */
export interface RetryKey {
  readonly at: FunctionRef;
  /** The parameter that holds the key, and its type's name where it has one. */
  readonly parameter: number;
  readonly key: string;
  readonly counts: 'retries' | 'attempts';
  readonly pace: Pace;
}

const LIMIT = /^(?:max|num|number)?_?(?:of)?(?:retr(?:y|ies)|attempts?|tries)_?(?:limit|count|max|number|times)?$/i;

/** Keys of own functions that take no operation: of those that do, the call itself is the place. */
export const retryKeysOf = remembered((knowledge: Knowledge): readonly RetryKey[] => {
  const wrappers = new Set(retryWrappersOf(knowledge).map(({ at }) => functionKey(at)));
  const found = sitesOf(knowledge).flatMap((site) => keysAt(knowledge.program, site));
  return found.filter(({ at }) => !wrappers.has(functionKey(at)));
});

interface Site {
  readonly file: string;
  readonly function: FunctionId;
  readonly maxAttempts: number | null;
  readonly pace: Pace;
}

function sitesOf(knowledge: Knowledge): readonly Site[] {
  const { program } = knowledge;
  const loops = [...program.files.keys()].flatMap((file) =>
    retryLoopsOf(program, file).map(({ region, counters }): Site => {
      const { maxAttempts } = boundOfLoop(program, region, { counters, site: null });
      return { file, function: region.function, maxAttempts, pace: paceOf(program, delaysIn(program, region)) };
    }),
  );
  const options = libraryOptions(knowledge).map(({ file, line, maxAttempts, backoff, jitter }): Site => {
    const functions = program.files.get(file)?.functions ?? [];
    const around = functions.findLastIndex((row) => row.line <= line && line <= row.endLine);
    return { file, function: Math.max(around, 0), maxAttempts, pace: { backoff, jitter } };
  });
  return [...loops, ...options];
}

function keysAt(program: Program, { file, function: id, maxAttempts, pace }: Site): readonly RetryKey[] {
  const facts = program.files.get(file);
  if (facts === undefined) return [];
  const around = functionsAround(facts, id);
  return facts.values.flatMap((row, value): readonly RetryKey[] => {
    const owner = row.kind === 'member' && LIMIT.test(row.name) ? facts.values[row.object] : undefined;
    if (row.kind !== 'member' || owner?.kind !== 'parameter' || !around.includes(owner.function)) return [];
    const usual = usualOf(program, file, value);
    const isAttempts = usual !== null && maxAttempts !== null ? usual === maxAttempts : !/retr/i.test(row.name);
    const counts = isAttempts ? 'attempts' : 'retries';
    return [{ at: { file, function: owner.function }, parameter: owner.index, key: row.name, counts, pace }];
  });
}

/** The number that counts where nobody says one: `options.retries ?? 3`. */
function usualOf(program: Program, file: string, member: ValueId): number | null {
  const facts: FileFacts | undefined = program.files.get(file);
  for (const row of facts?.values ?? []) {
    if (row.kind !== 'either' || !row.values.includes(member)) continue;
    const known = row.values.map((value) => (value === member ? null : numberOf(program, { file, value })));
    const usual = known.find((number) => number !== null);
    if (usual !== undefined) return usual;
  }
  return null;
}
