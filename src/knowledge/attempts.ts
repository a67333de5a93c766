import type { CallSite, Program } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { type Comparison, type Counter, branchesIn, comparisonsIn } from './counters.ts';
import { alwaysLeaves } from './leaving.ts';
import { limitOf } from './limits.ts';
import { mentions } from './mentions.ts';
import { type Region, isWithin } from './region.ts';

export interface Bound {
  /** Executions in all; null where the number is not in the code. */
  readonly maxAttempts: number | null;
  readonly bounded: boolean;
}

export const ENDLESS: Bound = { maxAttempts: null, bounded: false };

/** A check of a counter, and how many executions it allows for a counter that starts at `initial`. */
interface Check {
  readonly comparison: Comparison;
  /** The loop goes on while it holds; else it ends once it holds. */
  readonly goesOn: boolean;
  /** Times the counter has moved when the check runs after the first execution. */
  readonly moved: number;
}

/** How often the body of a loop runs at most; `site` is the call of a helper whose arguments count. */
export function boundOfLoop(
  program: Program,
  region: Region,
  { counters, site }: { readonly counters: readonly Counter[]; readonly site: CallSite | null },
): Bound {
  const checks = [...checksOfHead(program, region, counters), ...checksOfBody(program, region, counters)];
  const counts = checks.map((check) => executionsOf(program, region, { check, counters, site }));
  const known = counts.filter((count) => count !== null);
  if (known.length > 0) return { maxAttempts: Math.max(1, known[0] ?? 1), bounded: true };
  return checks.length > 0 ||
    isBoundByTime(program, region) ||
    isBoundByList(program, region) ||
    isAskedAbout(program, region, counters)
    ? { maxAttempts: lengthOfList(program, region), bounded: true }
    : ENDLESS;
}

function checksOfHead(program: Program, region: Region, counters: readonly Counter[]): readonly Check[] {
  const facts = program.files.get(region.file);
  const row = facts?.scopes[region.scope];
  if (facts === undefined || row?.kind !== 'loop' || row.loop.condition === null) return [];
  // `do { … } while (…)` checks after the round, like any other head does before the next one.
  return comparisonsIn({ file: region.file, facts, isCounter: isOneOf(counters) }, row.loop.condition).map(
    (comparison) => ({ comparison, goesOn: true, moved: 1 }),
  );
}

function checksOfBody(program: Program, region: Region, counters: readonly Counter[]): readonly Check[] {
  const facts = program.files.get(region.file);
  if (facts === undefined) return [];
  return branchesIn(facts, region)
    .filter((branch) => branch.side === 'then')
    .flatMap(({ id, condition, line }) => {
      const outcome = outcomeOf(facts, id, condition);
      if (outcome === null) return [];
      return comparisonsIn({ file: region.file, facts, isCounter: isOneOf(counters) }, condition).map((comparison) => {
        const counter = counters.find((each) => each.value === comparison.counter);
        const isBefore = counter !== undefined && counter.line !== null && counter.line <= line;
        return { comparison, goesOn: outcome === 'goes-on', moved: isBefore ? 1 : 0 };
      });
    });
}

/** What a check decides about the loop; null where it decides nothing, e.g. to log on the tenth try. */
function outcomeOf(facts: FileFacts, branch: number, condition: number): 'ends' | 'goes-on' | null {
  if (alwaysLeaves(facts, branch, 'loop')) return 'ends';
  if (facts.exits.some((exit) => exit.kind === 'continue' && isWithin(facts, exit.scope, branch))) return 'goes-on';
  const other = facts.scopes.findIndex(
    (row, id) => id > branch && row.kind === 'branch' && row.side === 'else' && row.condition === condition,
  );
  return other >= 0 && alwaysLeaves(facts, other, 'loop') ? 'goes-on' : null;
}

function isOneOf(counters: readonly Counter[]): (value: ValueId) => boolean {
  return (value) => counters.some((counter) => counter.value === value);
}

function executionsOf(
  program: Program,
  region: Region,
  {
    check,
    counters,
    site,
  }: { readonly check: Check; readonly counters: readonly Counter[]; readonly site: CallSite | null },
): number | null {
  const counter = counters.find((each) => each.value === check.comparison.counter);
  const initial = counter === undefined ? null : initialOf(program, region, { counter, site });
  const limit = limitOf(program, check.comparison.limit, site);
  if (counter === undefined || initial === null || limit === null) return null;
  return executions(check, { initial, limit, step: counter.step });
}

/** Executions that a check allows when the counter starts at `initial`: the smallest k after which the loop ends. */
export function executions(
  check: {
    readonly comparison: Pick<Comparison, 'operator' | 'offset'>;
    readonly goesOn: boolean;
    readonly moved: number;
  },
  { initial, limit, step }: { readonly initial: number; readonly limit: number; readonly step: 1 | -1 },
): number | null {
  const { operator, offset } = check.comparison;
  for (let done = 1; done <= MOST_EXECUTIONS; done++) {
    const counter = initial + offset + step * (done - 1 + check.moved);
    if (holds(operator, counter, limit) !== check.goesOn) return done;
  }
  return null;
}

/** More than this is no number of tries. */
const MOST_EXECUTIONS = 10_000;

function holds(operator: string, left: number, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '!==':
      return left !== right;
    default:
      return left === right;
  }
}

/** What a counter starts with: what it was given where it was declared; a parameter's default; a field's initialiser. */
function initialOf(
  program: Program,
  region: Region,
  { counter, site }: { readonly counter: Counter; readonly site: CallSite | null },
): number | null {
  const facts = program.files.get(region.file);
  const row = facts?.values[counter.value];
  if (row?.kind === 'local') {
    const first = facts?.bindings[row.binding]?.values[0];
    return first === undefined ? null : limitOf(program, { file: region.file, value: first }, site);
  }
  return limitOf(program, { file: region.file, value: counter.value }, site);
}

/** `const pause = nextDelay(attempt); if (pause === null) throw error;`: somebody is told how often, and decides. */
function isAskedAbout(program: Program, region: Region, counters: readonly Counter[]): boolean {
  const facts = program.files.get(region.file);
  if (facts === undefined) return false;
  return branchesIn(facts, region).some(
    ({ id, condition }) =>
      alwaysLeaves(facts, id, 'loop') &&
      mentions(facts, condition, (_, value) => counters.some((counter) => counter.value === value)),
  );
}

/** `while (Date.now() < deadline)`. */
function isBoundByTime(program: Program, region: Region): boolean {
  const facts = program.files.get(region.file);
  const row = facts?.scopes[region.scope];
  if (facts === undefined || row?.kind !== 'loop') return false;
  const conditions = [
    row.loop.condition,
    ...branchesIn(facts, region)
      .filter((branch) => alwaysLeaves(facts, branch.id, 'loop'))
      .map((branch) => branch.condition),
  ];
  return conditions.some(
    (condition) =>
      condition !== null && mentions(facts, condition, (value) => value.kind === 'member' && value.name === 'now'),
  );
}

function isBoundByList(program: Program, region: Region): boolean {
  const row = program.files.get(region.file)?.scopes[region.scope];
  return row?.kind === 'loop' && row.loop.over !== null;
}

/** `for (const delay of [100, 500])`. */
function lengthOfList(program: Program, region: Region): number | null {
  const row = program.files.get(region.file)?.scopes[region.scope];
  const over = row?.kind === 'loop' ? row.loop.over : null;
  const targets = over === null ? [] : program.targetsOf({ file: region.file, value: over });
  const list =
    targets.length === 1 && targets[0]?.kind === 'structure'
      ? program.files.get(targets[0].at.file)?.values[targets[0].at.value]
      : undefined;
  return list?.kind === 'array' ? list.elements.length : null;
}
