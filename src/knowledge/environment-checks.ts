import { scopesAround } from '../code/link/queries.ts';
import type { Program } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';

interface File {
  readonly file: string;
  readonly facts: FileFacts;
}

/** Calls that go no further where their first argument is missing: `invariant(process.env.URL)`. */
const ASSERTS =
  /(?:^|[#.])(?:invariant|assert|ok|tinyInvariant|assertDefined|nonNullable|assertEnv)$|^tiny-invariant#|^invariant#/;
const DEEPEST = 4;

/** Variables of a file without which it throws: `if (!process.env.URL) throw …`, `invariant(process.env.URL)`. */
export function checkedNames(program: Program, { file, facts }: File): ReadonlySet<string> {
  if (facts.envReads.length === 0) return new Set();
  const thrown = facts.exits.flatMap((exit) => {
    if (exit.kind !== 'throw') return [];
    return scopesAround(facts, exit.scope).flatMap(({ scope }) =>
      scope.kind === 'branch' && scope.side === 'then' ? missingIn(facts, scope.condition, 0) : [],
    );
  });
  const asserted = facts.calls.flatMap((call) => {
    const [first] = call.arguments;
    const names = first === undefined ? [] : variablesIn(facts, first, 0);
    if (names.length === 0) return [];
    const isAssert = program
      .targetsOf({ file, value: call.callee })
      .some((target) => target.kind === 'api' && ASSERTS.test(target.path));
    return isAssert ? names : [];
  });
  return new Set([...thrown, ...asserted]);
}

/** Variables that a condition finds missing: `!url`, `url === undefined`, `!url || !key`. */
function missingIn(facts: FileFacts, condition: ValueId, depth: number): readonly string[] {
  const row = facts.values[condition];
  if (row === undefined || depth > DEEPEST) return [];
  if (row.kind === 'unary') return row.operator === '!' ? variablesIn(facts, row.value, depth + 1) : [];
  if (row.kind === 'either') return row.values.flatMap((each) => missingIn(facts, each, depth + 1));
  if (row.kind !== 'binary' || !/^={2,3}$/.test(row.operator)) return [];
  const right = facts.values[row.right];
  const isNothing = right?.kind === 'undefined' || (right?.kind === 'literal' && !right.value);
  return isNothing ? variablesIn(facts, row.left, depth + 1) : [];
}

function variablesIn(facts: FileFacts, value: ValueId, depth: number): readonly string[] {
  const row = facts.values[value];
  if (row?.kind === 'env') return [row.name];
  if (row === undefined || depth > DEEPEST) return [];
  if (row.kind === 'typed') return variablesIn(facts, row.value, depth + 1);
  if (row.kind !== 'local') return [];
  const binding = facts.bindings[row.binding];
  return binding?.kind === 'const' && binding.values.length === 1
    ? variablesIn(facts, binding.values[0] ?? 0, depth + 1)
    : [];
}
