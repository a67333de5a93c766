import { returnedByCallee } from '../code/link/returned.ts';
import type { Program, Ref } from '../code/link/program.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import type { Backoff } from '../model/library-defaults.ts';
import { isAttemptName } from './counters.ts';
import { lastName, partsOf } from './mentions.ts';

export interface Pace {
  readonly backoff: Backoff;
  readonly jitter: boolean;
}

/** Constant delays are fixed, powers and doubling exponential; what else changes from try to try is custom. */
export function paceOf(program: Program, delays: readonly Ref[]): Pace {
  if (delays.length === 0) return { backoff: 'none', jitter: false };
  const traits = new Set(delays.flatMap((delay) => traitsOf(program, delay)));
  const backoff = traits.has('exponential') ? 'exponential' : traits.has('changing') ? 'custom' : 'fixed';
  return { backoff, jitter: traits.has('random') };
}

type Trait = 'exponential' | 'changing' | 'random';

function traitsOf(program: Program, delay: Ref): readonly Trait[] {
  const traits = new Set<Trait>();
  const seen = new Set<string>();
  const visit = (ref: Ref, depth: number): void => {
    const facts = program.files.get(ref.file);
    const row = facts?.values[ref.value];
    const key = `${ref.value} ${ref.file}`;
    if (facts === undefined || row === undefined || depth > MOST_STEPS || seen.has(key)) return;
    seen.add(key);
    for (const trait of traitsOfRow(program, ref, { facts, row })) traits.add(trait);
    for (const next of stepsOf(program, ref, { facts, row })) visit(next, depth + 1);
  };
  visit(delay, 0);
  return [...traits];
}

const MOST_STEPS = 12;

interface Place {
  readonly facts: FileFacts;
  readonly row: Value;
}

function traitsOfRow(program: Program, ref: Ref, { facts, row }: Place): readonly Trait[] {
  switch (row.kind) {
    case 'binary':
      return row.operator === '**' || row.operator === '<<' ? ['exponential', 'changing'] : [];
    case 'index':
      return ['changing'];
    case 'local':
      return facts.bindings[row.binding]?.kind === 'catch' ? ['changing'] : ofAssigned(facts, ref.value);
    case 'member':
      return [...ofAssigned(facts, ref.value), ...(/jitter/i.test(row.name) ? ['random' as const] : [])];
    case 'result':
      return ofResult(program, ref, row.call);
    case 'parameter':
      return isAttemptName(lastName(facts, ref.value)) ? ['changing'] : [];
    default:
      return /jitter/i.test(lastName(facts, ref.value)) ? ['random'] : [];
  }
}

/** `delay *= 2`, `delay = delay * 2`; anything else that is assigned again changes. */
function ofAssigned(facts: FileFacts, value: number): readonly Trait[] {
  const assigned = facts.assignments.filter((row) => row.target === value);
  if (assigned.length === 0) return [];
  const isDoubled = assigned.some(
    (row) => row.operator === '*=' || (row.value !== null && isProductOf(facts, row.value, value)),
  );
  if (isDoubled) return ['exponential', 'changing'];
  const isInitialised =
    facts.values[value]?.kind === 'member' && assigned.every((row) => row.operator === '=' || row.operator === '??=');
  return isInitialised ? [] : ['changing'];
}

/** Does a product with `of` stand in an expression, names not followed? */
function isProductOf(facts: FileFacts, value: number, of: number): boolean {
  const row = facts.values[value];
  if (row === undefined || row.kind === 'local') return false;
  if (row.kind === 'binary' && row.operator === '*' && (row.left === of || row.right === of)) return true;
  return partsOf(facts, row).some((part) => isProductOf(facts, part, of));
}

function ofResult(program: Program, ref: Ref, index: number): readonly Trait[] {
  const call = program.files.get(ref.file)?.calls[index];
  const targets = call === undefined ? [] : program.targetsOf({ file: ref.file, value: call.callee });
  if (targets.some((target) => target.kind === 'function')) return [];
  const paths = targets.flatMap((target) => (target.kind === 'api' ? [target.path] : []));
  if (paths.some((path) => path === 'global#Math.random' || /random/i.test(path))) return ['random'];
  if (paths.some((path) => /^global#Math\.(?:pow|exp)$/.test(path))) return ['exponential', 'changing'];
  return paths.some((path) => /^global#(?:Math|Number)/.test(path)) ? [] : ['changing'];
}

/** What a value is made of; own functions that compute a delay are followed. */
function stepsOf(program: Program, ref: Ref, { facts, row }: Place): readonly Ref[] {
  const here = partsOf(facts, row).map((value) => ({ file: ref.file, value }));
  const call = row.kind === 'result' ? facts.calls[row.call] : undefined;
  if (call === undefined) return here;
  return [...here, ...returnedByCallee(program, { file: ref.file, value: call.callee })];
}
