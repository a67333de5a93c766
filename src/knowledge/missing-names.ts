import type { Program } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import { namesOfKey } from './environment-keys.ts';
import { isEnvironment } from './is-environment.ts';

/** One file of a program. */
export interface File {
  readonly program: Program;
  readonly file: string;
  readonly facts: FileFacts;
}

/** A variable that is missing, by itself or together with others. */
export interface Missing {
  readonly name: string;
  readonly alone: boolean;
}

const DEEPEST = 4;

/** Variables of which one is missing where a condition holds: `!url`, `url === undefined`, `!url || !key`, `!(name in process.env)`. */
export function missingIn(at: File, condition: ValueId, depth = 0): readonly Missing[] {
  const row = at.facts.values[condition];
  if (row === undefined || depth > DEEPEST) return [];
  const inside = (values: readonly ValueId[]): readonly Missing[] =>
    values.flatMap((each) => missingIn(at, each, depth + 1));
  if (row.kind === 'unary') return row.operator === '!' ? alone(withoutNot(at, row.value, depth + 1)) : [];
  if (row.kind === 'either') return inside(row.values);
  if (row.kind !== 'binary') return [];
  if (row.operator === '||') return inside([row.left, row.right]);
  if (row.operator === '&&') return inside([row.left, row.right]).map(({ name }) => ({ name, alone: false }));
  return isComparedToNothing(at.facts, row) ? alone(variablesIn(at, row.left, depth + 1)) : [];
}

function alone(names: readonly string[]): readonly Missing[] {
  return names.map((name) => ({ name, alone: true }));
}

function withoutNot(at: File, value: ValueId, depth: number): readonly string[] {
  const row = at.facts.values[value];
  if (row?.kind !== 'binary' || row.operator !== 'in') return variablesIn(at, value, depth);
  return isEnvironment(at.facts, row.right) ? namesOfKey(at.program, { file: at.file, value: row.left }) : [];
}

function isComparedToNothing(
  facts: FileFacts,
  { operator, right }: { readonly operator: string; readonly right: ValueId },
): boolean {
  return /^={2,3}$/.test(operator) && isNothing(facts.values[right]);
}

function isNothing(row: Value | undefined): boolean {
  return row?.kind === 'undefined' || (row?.kind === 'literal' && !row.value);
}

/** Variables that a value is, or nothing: `process.env.URL`, `process.env[name]`, `process.env.URL || ''`. */
export function variablesIn(at: File, value: ValueId, depth = 0): readonly string[] {
  const { facts, file } = at;
  const row = facts.values[value];
  if (row === undefined || depth > DEEPEST) return [];
  switch (row.kind) {
    case 'env':
      return [row.name];
    case 'index':
      return isEnvironment(facts, row.object) ? namesOfKey(at.program, { file, value: row.key }) : [];
    case 'typed':
      return variablesIn(at, row.value, depth + 1);
    case 'either': {
      const [first, ...rest] = row.values.filter((each) => !isNothing(facts.values[each]));
      return first === undefined || rest.length > 0 ? [] : variablesIn(at, first, depth + 1);
    }
    case 'local': {
      const binding = facts.bindings[row.binding];
      const [only] = binding?.kind === 'const' && binding.values.length === 1 ? binding.values : [];
      return only === undefined ? [] : variablesIn(at, only, depth + 1);
    }
    default:
      return [];
  }
}
