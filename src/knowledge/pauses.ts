import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Value } from '../model/values.ts';
import type { Counter } from './counters.ts';
import { delaysIn } from './delays.ts';
import { limitOf } from './limits.ts';
import type { Region } from './region.ts';

interface Trying {
  readonly counters: readonly Counter[];
  /** Executions in all. */
  readonly attempts: number | null;
  /** The call of a helper around it, whose arguments count. */
  readonly site: CallSite | null;
}

/** More tries than this nobody waits for. */
const MOST_TRIES = 1000;

/**
 * Milliseconds that the code waits between all its tries, at least: chance counts as nothing, and of several waits the shortest.
 * Null where it is not known.
 */
export function pausesIn(program: Program, region: Region, { counters, attempts, site }: Trying): number | null {
  const delays = delaysIn(program, region);
  if (attempts === null || attempts > MOST_TRIES || delays.length === 0) return null;
  let sum = 0;
  for (let tried = 0; tried < attempts - 1; tried++) {
    const counted = new Map(
      counters.flatMap(({ value, step }) => {
        const first = initialOf(program, region.file, { value, site });
        return first === null ? [] : [[`${value} ${region.file}`, first + step * tried] as const];
      }),
    );
    const known = delays.map((delay) => numberWith({ program, counted, site }, delay, 0));
    const certain = known.filter((ms) => ms !== null);
    if (certain.length < known.length) return null;
    sum += Math.max(0, Math.min(...certain));
  }
  return Math.round(sum);
}

function initialOf(
  program: Program,
  file: string,
  { value, site }: { readonly value: number; readonly site: CallSite | null },
): number | null {
  const facts = program.files.get(file);
  const row = facts?.values[value];
  const first = row?.kind === 'local' ? facts?.bindings[row.binding]?.values[0] : value;
  return first === undefined ? null : limitOf(program, { file, value: first }, site);
}

interface Counting {
  readonly program: Program;
  /** What is counted, by `value file`. */
  readonly counted: ReadonlyMap<string, number>;
  readonly site: CallSite | null;
}

const DEEPEST = 10;

function numberWith(counting: Counting, ref: Ref, depth: number): number | null {
  const { program, counted, site } = counting;
  const known = counted.get(`${ref.value} ${ref.file}`);
  const row = valueOf(program, ref);
  if (known !== undefined || row === undefined || depth > DEEPEST) return known ?? null;
  const at = (value: number): number | null => numberWith(counting, { file: ref.file, value }, depth + 1);
  switch (row.kind) {
    case 'binary':
      return computed(row.operator, at(row.left), at(row.right));
    case 'typed':
      return at(row.value);
    case 'local':
      return ofName(counting, ref, { row, at });
    case 'result':
      return ofCall(program, ref.file, { call: row.call, at }) ?? limitOf(program, ref, site);
    default:
      return limitOf(program, ref, site);
  }
}

type At = (value: number) => number | null;

function ofName(
  { program }: Counting,
  ref: Ref,
  { row, at }: { readonly row: Value & { readonly kind: 'local' }; readonly at: At },
): number | null {
  const facts = program.files.get(ref.file);
  const [value, ...more] = facts?.bindings[row.binding]?.values ?? [];
  const isChanged = facts?.assignments.some(({ target }) => target === ref.value) ?? false;
  return value === undefined || more.length > 0 || isChanged ? null : at(value);
}

function computed(operator: string, left: number | null, right: number | null): number | null {
  if (left === null || right === null) return null;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '**':
      return left ** right;
    case '<<':
      return left * 2 ** right;
    default:
      return null;
  }
}

const MATH: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  pow: ([base = 0, power = 0]) => base ** power,
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
  floor: ([number = 0]) => Math.floor(number),
  round: ([number = 0]) => Math.round(number),
  ceil: ([number = 0]) => Math.ceil(number),
  random: () => 0,
};

/** `Math.min(2 ** attempt * 100, 5_000)`. */
function ofCall(
  program: Program,
  file: string,
  { call: index, at }: { readonly call: number; readonly at: At },
): number | null {
  const call = program.files.get(file)?.calls[index];
  if (call === undefined) return null;
  const names = program
    .targetsOf({ file, value: call.callee })
    .flatMap((target) => (target.kind === 'api' ? (/^global#Math\.(\w+)$/.exec(target.path)?.[1] ?? []) : []));
  const [name] = names;
  const compute = name === undefined ? undefined : MATH[name];
  const numbers = call.arguments.map(at);
  return compute === undefined || numbers.some((number) => number === null)
    ? null
    : compute(numbers.filter((number) => number !== null));
}
