import type { EnvRead, ValueId } from '../../model/facts.ts';
import type { Value } from '../../model/values.ts';
import { type Draft, intern } from './draft.ts';

const PROCESS_GLOBALS = new Set(['process', 'import.meta', 'Bun']);
const PROCESS_MODULES = new Set(['process', 'node:process']);

/** `process.env.NAME` is a value, and a fact, of its own; null where `object` is not the environment. */
export function environmentMember(
  draft: Draft,
  object: ValueId,
  { name, line }: { readonly name: string; readonly line: number },
): ValueId | null {
  if (!isEnvironment(draft, object)) return null;
  draft.envReads.push({ name, key: null, fallbacks: [], function: draft.function, line });
  return intern(draft, `e${name}`, { kind: 'env', name });
}

/** `process.env[key]`: which variable that is, only the values of `key` can say. */
export function recordComputedRead(
  draft: Draft,
  object: ValueId,
  { key, line }: { readonly key: ValueId; readonly line: number },
): void {
  if (!isEnvironment(draft, object)) return;
  draft.envReads.push({ name: null, key, fallbacks: [], function: draft.function, line });
}

/** `process.env.PORT ?? 3000`, `Number(process.env.PORT) || 3000`: what takes the place of the variables on the left. */
export function recordFallback(draft: Draft, left: ValueId, right: ValueId): void {
  for (const { name, key } of variablesIn(draft, left, 0)) {
    const read = draft.envReads.findLast((each) => each.name === name && each.key === key);
    read?.fallbacks.push(right);
  }
  for (const call of asksIn(draft, left, 0)) draft.callFallbacks.push({ call, value: right });
}

/** Calls of a value whose first argument is a name in capitals, also inside `Number(…)`. */
function asksIn(draft: Draft, value: ValueId, depth: number): readonly number[] {
  const row = depth > DEEPEST ? undefined : draft.values[value];
  switch (row?.kind) {
    case 'either':
      return row.values.flatMap((each) => asksIn(draft, each, depth + 1));
    case 'typed':
      return asksIn(draft, row.value, depth + 1);
    case 'result': {
      const [first] = draft.calls[row.call]?.arguments ?? [];
      if (first === undefined) return [];
      return isNameInCapitals(draft.values[first]) ? [row.call] : asksIn(draft, first, depth + 1);
    }
    default:
      return [];
  }
}

function isNameInCapitals(row: Value | undefined): boolean {
  return row?.kind === 'literal' && typeof row.value === 'string' && /^[A-Z][A-Z0-9_]+$/.test(row.value);
}

type Variable = Pick<EnvRead, 'name' | 'key'>;

const DEEPEST = 4;

function variablesIn(draft: Draft, value: ValueId, depth: number): readonly Variable[] {
  const row = draft.values[value];
  if (row === undefined || depth > DEEPEST) return [];
  const inside = (values: readonly ValueId[]): readonly Variable[] =>
    values.flatMap((each) => variablesIn(draft, each, depth + 1));
  switch (row.kind) {
    case 'env':
      return [{ name: row.name, key: null }];
    case 'index':
      return [{ name: null, key: row.key }];
    case 'either':
      return inside(row.values);
    case 'typed':
      return inside([row.value]);
    case 'result':
      return inside(draft.calls[row.call]?.arguments.slice(0, 1) ?? []);
    default:
      return [];
  }
}

/** `process.env`, `import.meta.env`, `env` of `node:process`, and constants that stand for them. */
function isEnvironment(draft: Draft, value: ValueId): boolean {
  const row = behindNames(draft, value);
  if (row?.kind === 'import') return row.name === 'env' && PROCESS_MODULES.has(row.module);
  return row?.kind === 'member' && row.name === 'env' && isProcess(draft, row.object);
}

function isProcess(draft: Draft, value: ValueId): boolean {
  const row = draft.values[value];
  if (row?.kind === 'global') return PROCESS_GLOBALS.has(row.name);
  return row?.kind === 'import' && row.name === 'default' && PROCESS_MODULES.has(row.module);
}

/** What a constant or an assertion stands for; a constant can be written in terms of itself. */
function behindNames(draft: Draft, value: ValueId, steps = 4): Value | undefined {
  const row = draft.values[value];
  const binding = row?.kind === 'local' ? draft.bindings[row.binding] : undefined;
  const isConstant = binding?.kind === 'const' && binding.values.length === 1;
  const next = row?.kind === 'typed' ? row.value : isConstant ? binding.values[0] : undefined;
  return next === undefined || steps === 0 ? row : behindNames(draft, next, steps - 1);
}
