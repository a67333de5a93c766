import type { CallSite, Program } from '../code/link/program.ts';
import type { Assignment, Exit, Scope } from '../model/control-flow.ts';
import type { FileFacts, FunctionId, ScopeId } from '../model/facts.ts';

/** A scope of a function with all that lies in it; the whole body where `scope` is -1. */
export interface Region {
  readonly file: string;
  readonly function: FunctionId;
  readonly scope: ScopeId;
}

export interface Contents {
  /** Calls that run in the region itself. */
  readonly calls: readonly CallSite[];
  /** Calls in functions that are written inside the region: callbacks, which may run later. */
  readonly inner: readonly CallSite[];
  readonly exits: readonly Exit[];
  readonly assignments: readonly Assignment[];
}

const EMPTY: Contents = { calls: [], inner: [], exits: [], assignments: [] };

/** What lies in a region. */
export function contentsOf(program: Program, { file, function: id, scope }: Region): Contents {
  const facts = program.files.get(file);
  if (facts === undefined) return EMPTY;
  const tables = tablesOf(facts);
  const inside = (row: { readonly scope: ScopeId }): boolean => scope < 0 || isWithin(facts, row.scope, scope);
  const here = (tables.calls.get(id) ?? []).filter((index) => inside(facts.calls[index] ?? OUTSIDE));
  const within = innerFunctions(facts, { file, function: id, scope });
  return {
    calls: here.map((index) => siteOf(program, file, index)),
    inner: within.flatMap((each) => tables.calls.get(each) ?? []).map((index) => siteOf(program, file, index)),
    exits: (tables.exits.get(id) ?? []).filter(inside),
    assignments: (tables.assignments.get(id) ?? []).filter(inside),
  };
}

const OUTSIDE = { scope: -1 } as const;

/** A call with what it calls. */
export function siteOf(program: Program, file: string, index: number): CallSite {
  const call = program.files.get(file)?.calls[index];
  if (call === undefined) throw new Error(`No call ${index} in ${file}`);
  return { file, index, call, targets: program.targetsOf({ file, value: call.callee }) };
}

/** Is `scope` the scope `outer`, or inside it? */
export function isWithin(facts: FileFacts, scope: ScopeId, outer: ScopeId): boolean {
  for (let id = scope; id >= 0; id = facts.scopes[id]?.parent ?? -1) if (id === outer) return true;
  return false;
}

/** Functions that are written inside a region, at any depth. */
export function innerFunctions(facts: FileFacts, { function: id, scope }: Region): readonly FunctionId[] {
  const row = facts.scopes[scope];
  const children = tablesOf(facts).children.get(id) ?? [];
  const direct =
    row === undefined ? children : children.filter((each) => isBetween(facts.functions[each]?.line ?? 0, row));
  return direct.flatMap((each) => [each, ...innerFunctions(facts, { file: '', function: each, scope: -1 })]);
}

function isBetween(line: number, row: Scope): boolean {
  return line >= row.line && line <= row.endLine;
}

interface Tables {
  readonly calls: ReadonlyMap<FunctionId, readonly number[]>;
  readonly exits: ReadonlyMap<FunctionId, readonly Exit[]>;
  readonly assignments: ReadonlyMap<FunctionId, readonly Assignment[]>;
  readonly children: ReadonlyMap<FunctionId, readonly FunctionId[]>;
}

/** Facts never change, so their tables by function are made once. */
const known = new WeakMap<FileFacts, Tables>();

function tablesOf(facts: FileFacts): Tables {
  const answer = known.get(facts) ?? {
    calls: indexesBy(facts.calls, (call) => call.function),
    exits: rowsBy(facts.exits),
    assignments: rowsBy(facts.assignments),
    children: indexesBy(facts.functions, (row) => row.parent),
  };
  known.set(facts, answer);
  return answer;
}

function indexesBy<Row>(rows: readonly Row[], keyOf: (row: Row) => number): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  rows.forEach((row, index) => {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [index]);
    else group.push(index);
  });
  return groups;
}

function rowsBy<Row extends { readonly function: FunctionId }>(
  rows: readonly Row[],
): ReadonlyMap<FunctionId, readonly Row[]> {
  return new Map(
    [...indexesBy(rows, (row) => row.function)].map(([id, indexes]) => [
      id,
      indexes.flatMap((index) => rows[index] ?? []),
    ]),
  );
}
