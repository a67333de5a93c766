import { scopesAround } from '../code/link/queries.ts';
import type { Scope } from '../model/control-flow.ts';
import type { FileFacts, FunctionFact, ValueId } from '../model/facts.ts';
import type { Need } from '../model/setting.ts';
import { type File, type Missing, missingIn, variablesIn } from './missing-names.ts';
import { type Stop, stopsAt } from './stops.ts';

/** Calls that go no further where their first argument is missing: `invariant(process.env.URL)`. */
const ASSERTS =
  /(?:^|[#.])(?:invariant|assert|ok|tinyInvariant|assertDefined|nonNullable|assertEnv)$|^tiny-invariant#|^invariant#/;

/** Variables without which a file stops, by name: `if (!process.env.URL) throw …`, `invariant(process.env.URL)`, lists of names. */
export function checkedNames(at: File): ReadonlyMap<string, Need> {
  if (at.facts.envReads.length === 0) return new Map();
  const stops = stopsAt(at);
  const found = [
    ...stops.flatMap((stop) => missingAround(at, stop)),
    ...stops.flatMap((stop) => listedAround(at, stop)),
    ...assertedIn(at),
  ];
  const needs = new Map<string, Need>();
  for (const { name, alone } of found)
    if (needs.get(name) !== 'required') needs.set(name, alone ? 'required' : 'conditional');
  return needs;
}

/** Variables that are missing where the code gets to a place; `alone` where nothing else has to be so. */
function missingAround(at: File, place: Stop): readonly Missing[] {
  const branches = branchesAround(at.facts, place);
  return branches.flatMap((branch) => narrowed(missingOnSide(at, branch), branches.length > 1));
}

function missingOnSide(at: File, { side, condition }: Branch): readonly Missing[] {
  if (side === 'then') return missingIn(at, condition);
  return side === 'else' ? variablesIn(at, condition).map((name) => ({ name, alone: true })) : [];
}

function narrowed(found: readonly Missing[], isUnderMore: boolean): readonly Missing[] {
  return isUnderMore ? found.map(({ name }) => ({ name, alone: false })) : found;
}

type Branch = Scope & { readonly kind: 'branch' };

/** Branches around a place, also around the call that a callback is handed to: `NAMES.forEach((name) => …)`. */
function branchesAround(facts: FileFacts, { function: id, scope }: Stop): readonly Branch[] {
  const own = scopesAround(facts, scope).flatMap((each) => (each.scope.kind === 'branch' ? [each.scope] : []));
  const site = facts.calls.find((call) => call.arguments.some((value) => isFunction(facts, value, id)));
  return site === undefined ? own : [...own, ...branchesAround(facts, site)];
}

function isFunction(facts: FileFacts, value: ValueId, id: number): boolean {
  const row = facts.values[value];
  return row?.kind === 'function' && row.function === id;
}

/** `if (missing.length > 0) throw …`, where `missing` was filled or filtered with what is missing. */
function listedAround(at: File, stop: Stop): readonly Missing[] {
  const branches = branchesAround(at.facts, stop);
  return branches.flatMap((branch) => {
    const list = branch.side === 'then' ? countedIn(at.facts, branch.condition) : null;
    const found = list === null ? [] : [...pushedTo(at, list), ...filteredTo(at, list)];
    return narrowed(found, branches.length > 1);
  });
}

/** `list` of `list.length` and `list.length > 0`. */
function countedIn(facts: FileFacts, condition: ValueId): ValueId | null {
  const row = facts.values[condition];
  if (row?.kind === 'binary') return /^(?:>=?|!==?)$/.test(row.operator) ? countedIn(facts, row.left) : null;
  return row?.kind === 'member' && row.name === 'length' ? row.object : null;
}

function pushedTo(at: File, list: ValueId): readonly Missing[] {
  return at.facts.calls.flatMap((call) => {
    const callee = at.facts.values[call.callee];
    return callee?.kind === 'member' && callee.name === 'push' && callee.object === list ? missingAround(at, call) : [];
  });
}

/** `NAMES.filter((name) => !process.env[name])`. */
function filteredTo(at: File, list: ValueId): readonly Missing[] {
  const { facts } = at;
  const row = facts.values[list];
  const values = row?.kind === 'local' ? (facts.bindings[row.binding]?.values ?? []) : [list];
  return values
    .flatMap((value) => filterOf(facts, value)?.returns ?? [])
    .flatMap((returned) => missingIn(at, returned));
}

/** The function that a list is filtered with. */
function filterOf(facts: FileFacts, value: ValueId): FunctionFact | undefined {
  const made = facts.values[value];
  const call = made?.kind === 'result' ? facts.calls[made.call] : undefined;
  const callee = facts.values[call?.callee ?? -1];
  const handed = facts.values[call?.arguments[0] ?? -1];
  const isFilter = callee?.kind === 'member' && callee.name === 'filter' && handed?.kind === 'function';
  return isFilter ? facts.functions[handed.function] : undefined;
}

function assertedIn(at: File): readonly Missing[] {
  const { facts, file, program } = at;
  return facts.calls.flatMap((call) => {
    const [first] = call.arguments;
    const names = first === undefined ? [] : variablesIn(at, first);
    if (names.length === 0) return [];
    const isAssert = program
      .targetsOf({ file, value: call.callee })
      .some((target) => target.kind === 'api' && ASSERTS.test(target.path));
    const alone = branchesAround(facts, call).length === 0;
    return isAssert ? names.map((name) => ({ name, alone })) : [];
  });
}
