import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { numberOf } from '../code/link/number-of.ts';
import { valueOf } from '../code/link/value-of.ts';
import { functionOf, textOf } from '../code/link/queries.ts';
import type { Library } from '../model/library.ts';
import type { Backoff } from '../model/library-defaults.ts';
import type { Exit } from '../model/control-flow.ts';
import type { FileFacts, FunctionId, ScopeId, ValueId } from '../model/facts.ts';
import type { Literal, Value } from '../model/values.ts';
import { type Bound, executions } from './attempts.ts';
import { type Comparison, branchesIn, comparisonsIn, isAttemptName } from './counters.ts';
import { isZeroByDefault, limitOf } from './limits.ts';
import { keyPlaces } from './option-places.ts';
import { mentions } from './mentions.ts';
import { isWithin } from './region.ts';
import { type Pace, paceOf } from './pace.ts';

const UNKNOWN: Bound = { maxAttempts: null, bounded: true };
const ENDLESS: Bound = { maxAttempts: null, bounded: false };
const OFF: Bound = { maxAttempts: 1, bounded: true };

interface Counting {
  /** What a number in the option means. */
  readonly counts: 'retries' | 'attempts' | 'switch';
  /** Its defaults count where the option only switches retries on. */
  readonly library: Library | null;
  /** The call of an own function around it whose arguments count. */
  readonly site?: CallSite | null;
}

/** How often something runs when an option holds this value. */
export function triesOf(program: Program, value: Ref, counting: Counting): Bound {
  const number = limitOf(program, value, counting.site ?? null);
  if (number === 0 && isZeroByDefault(program, value)) return UNKNOWN;
  if (number !== null) return ofNumber(number, counting.counts);
  const literal = program.targetsOf(value).find((target) => target.kind === 'literal');
  const fixed = literal?.kind === 'literal' ? ofLiteral(literal.value, counting) : null;
  if (fixed !== null) return fixed;
  if (isInfinity(program, value)) return ENDLESS;
  if (functionOf(program, value) !== null) return ofStrategy(program, value, counting.counts);
  return ofObject(program, value, counting.library) ?? (counting.counts === 'switch' ? ENDLESS : UNKNOWN);
}

function ofLiteral(value: Literal, { library }: Counting): Bound | null {
  if (value === false) return OFF;
  if (value === null) return ENDLESS;
  return value === true ? byDefault(library) : null;
}

function ofNumber(number: number, counts: 'retries' | 'attempts' | 'switch'): Bound {
  // Endless is written as a number too: -1, or 0 for libraries that count attempts.
  if (number < 0 || counts === 'switch') return ENDLESS;
  return { maxAttempts: Math.max(1, counts === 'retries' ? number + 1 : number), bounded: true };
}

function byDefault(library: Library | null): Bound {
  const attempts = library?.defaults?.attempts;
  return attempts === undefined || attempts === null ? ENDLESS : { maxAttempts: attempts, bounded: true };
}

function isInfinity(program: Program, value: Ref): boolean {
  return program
    .targetsOf(value)
    .some(
      (target) =>
        target.kind === 'api' &&
        /^global#(?:Infinity|Number\.(?:POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE))$/.test(target.path),
    );
}

const COUNTS_IN_OBJECT: readonly (readonly [key: string, counts: 'retries' | 'attempts'])[] = [
  ['maxAttempts', 'attempts'],
  ['maximumAttempts', 'attempts'],
  ['attempts', 'attempts'],
  ['limit', 'retries'],
  ['retries', 'retries'],
  ['maxRetries', 'retries'],
  ['numberOfRetries', 'retries'],
  ['count', 'retries'],
  ['max', 'retries'],
];

/** `retry: { limit: 2 }`; an object that names no number leaves it at the library's default. */
function ofObject(program: Program, value: Ref, library: Library | null): Bound | null {
  for (const [key, counts] of COUNTS_IN_OBJECT) {
    const place = keyPlaces(program, value, key)[0];
    if (place === undefined) continue;
    const number = limitOf(program, place.value);
    return number === null ? UNKNOWN : ofNumber(number, counts);
  }
  const strategy = keyPlaces(program, value, 'strategy')[0];
  if (strategy !== undefined && textOf(program, strategy.value) === 'none') return OFF;
  const isObject = program.targetsOf(value).some((target) => target.kind === 'structure');
  return isObject ? byDefault(library) : null;
}

/** `(failures) => failures < 3`, `(times) => times > 5 ? new Error() : 100`: what it compares its first parameter with. */
function ofStrategy(program: Program, value: Ref, counts: 'retries' | 'attempts' | 'switch'): Bound {
  const at = functionOf(program, value);
  const facts = at === null ? undefined : program.files.get(at.file);
  if (at === null || facts === undefined) return ENDLESS;
  const isCount = (id: number): boolean => isCountOf(facts, at.function, id);
  const returned = facts.functions[at.function]?.returns ?? [];
  const held = returned
    .flatMap((id) => comparisonsIn({ file: at.file, facts, isCounter: isCount }, id))
    .map((comparison) => ({ comparison, goesOn: true }));
  const branches = branchesIn(facts, { ...at, scope: -1 })
    .filter((branch) => branch.side === 'then')
    .flatMap(({ id, condition }) => {
      const outcome = outcomeOf(facts, at.function, id);
      const found = comparisonsIn({ file: at.file, facts, isCounter: isCount }, condition);
      return outcome === null ? [] : found.map((comparison) => ({ comparison, goesOn: outcome === 'goes on' }));
    });
  for (const { comparison, goesOn } of [...held, ...branches]) {
    const limit = numberOf(program, comparison.limit);
    if (limit === null || /[!]/.test(comparison.operator)) continue;
    const tries = triesHeld(
      { comparison, goesOn, limit },
      { counts, countsMade: facts.values[comparison.counter]?.kind === 'member' },
    );
    if (tries !== null) return { maxAttempts: tries, bounded: true };
  }
  return returned.some((id) => mayEnd(facts, id)) ? UNKNOWN : ENDLESS;
}

/** Does a strategy end where a branch is taken, or only where it is not? Null where the branch decides neither. */
function outcomeOf(facts: FileFacts, strategy: FunctionId, branch: ScopeId): 'ends' | 'goes on' | null {
  const exits = facts.exits.filter((exit) => exit.function === strategy);
  const inside = exits.filter(({ scope }) => isWithin(facts, scope, branch));
  const outside = exits.filter((exit) => !inside.includes(exit));
  if (inside.length === 0) return null;
  if (inside.every((exit) => isEnd(facts, exit))) return 'ends';
  return outside.every((exit) => isEnd(facts, exit)) ? 'goes on' : null;
}

/** `(times) => (isOver(times) ? null : 100)`. */
function mayEnd(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  return row?.kind === 'either' && row.values.some((each) => isEndValue(facts, each));
}

/** A strategy that throws, or gives an error, `false` or nothing, tries no more. */
function isEnd(facts: FileFacts, { kind, value }: Exit): boolean {
  return kind === 'throw' || value === null || isEndValue(facts, value);
}

function isEndValue(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  if (row === undefined || row.kind === 'undefined') return true;
  if (row.kind === 'literal') return row.value === null || row.value === false;
  return row.kind === 'result' && facts.calls[row.call]?.kind === 'new';
}

interface Check {
  readonly comparison: Comparison;
  readonly goesOn: boolean;
  readonly limit: number;
}

/** Query libraries count failures from 0, clients the reconnections from 1; a member such as `attempts` counts the tries that were made. */
function triesHeld(
  { comparison, goesOn, limit }: Check,
  { counts, countsMade }: { readonly counts: Counting['counts']; readonly countsMade: boolean },
): number | null {
  const number = executions(
    { comparison, goesOn, moved: 0 },
    { initial: counts === 'retries' ? 0 : 1, limit, step: 1 },
  );
  return number === null || counts === 'retries' || countsMade ? number : number + 1;
}

/** The number that a strategy gets: a parameter, or what is named so in it: `(options) => options.attempts < 3`. */
function isCountOf(facts: FileFacts, strategy: number, id: number): boolean {
  const isParameter = (row: Value): boolean => row.kind === 'parameter' && row.function === strategy;
  const row = facts.values[id];
  if (row?.kind === 'member') return isAttemptName(row.name) && mentions(facts, row.object, isParameter);
  return row !== undefined && isParameter(row);
}

/** What an option that names the backoff says: a word, a number, a function; the library's own where it says nothing. */
export function paceOfOption(program: Program, value: Ref, standard: Pace): Pace {
  const word = textOf(program, value);
  if (word !== null) {
    // A name that is none of the ready ones stands for a strategy of the code.
    const backoff = backoffWord(word) ?? (isNamed(standard) ? standard.backoff : 'custom');
    return { backoff, jitter: standard.jitter || /jitter/i.test(word) };
  }
  if (numberOf(program, value) !== null) return { backoff: 'fixed', jitter: false };
  const strategy = paceOfStrategy(program, value);
  if (strategy !== null) return strategy;
  const ready = strategyOfLibrary(program, value);
  if (ready !== null) return { backoff: ready, jitter: standard.jitter };
  const type = ['type', 'strategy', 'schedule']
    .map((key) => keyPlaces(program, value, key)[0])
    .find((place) => place !== undefined);
  return type === undefined ? standard : paceOfOption(program, type.value, standard);
}

function isNamed({ backoff }: Pace): boolean {
  return backoff !== 'none' && backoff !== 'unknown';
}

/** `axiosRetry.exponentialDelay`, `new ExponentialBackoff()`: libraries name what they bring along. */
function strategyOfLibrary(program: Program, value: Ref): Backoff | null {
  const [path] = program.targetsOf(value).flatMap((target) => (target.kind === 'api' ? [target.path] : []));
  return path === undefined ? null : backoffWord(path.slice(path.indexOf('#')));
}

function backoffWord(word: string): Backoff | null {
  if (/expo/i.test(word)) return 'exponential';
  if (/fixed|constant/i.test(word)) return 'fixed';
  return /linear|custom/i.test(word) ? 'custom' : null;
}

/** A function that computes the delay from the number of tries; null where the option holds none. */
export function paceOfStrategy(program: Program, value: Ref): Pace | null {
  const at = functionOf(program, value);
  const facts = at === null ? undefined : program.files.get(at.file);
  if (at === null || facts === undefined) return null;
  const delays = (facts.functions[at.function]?.returns ?? [])
    .filter((id) => isDelay(facts.values[id]))
    .map((id) => ({ file: at.file, value: id }));
  const pace = paceOf(program, delays);
  const takesCount = delays.some(({ value: id }) =>
    mentions(facts, id, (row) => row.kind === 'parameter' && row.function === at.function),
  );
  return pace.backoff === 'fixed' && takesCount ? { ...pace, backoff: 'custom' } : pace;
}

function isDelay(row: ReturnType<typeof valueOf>): boolean {
  return (
    row !== undefined &&
    !['undefined', 'object', 'array', 'function'].includes(row.kind) &&
    !(row.kind === 'literal' && typeof row.value !== 'number')
  );
}
