import type { Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import type { Call, FileFacts } from '../model/facts.ts';
import type { FailureHandling } from '../model/resilience.ts';
import { isDropped } from './dropped-promises.ts';
import type { Rows } from './rows.ts';

type Handlers = Rows['errorHandlers'];

/** The handler that gets the failure of a call: its own `.catch()`, else the innermost clause around it in its function. */
export function failureFinder(
  program: Program,
  handlers: Handlers,
): (at: { readonly file: string; readonly call: number }) => FailureHandling | null {
  const byFile = groupBy(handlers, (row) => row.file);
  return ({ file, call }) => {
    const facts = program.files.get(file);
    const row = facts?.calls[call];
    const rows = byFile.get(file);
    if (facts === undefined || row === undefined || rows === undefined) return null;
    const line = caughtBy(facts, call) ?? clauseAround(facts, row);
    const handler = line === null ? undefined : rows.find((each) => each.line === line.line && each.form === line.form);
    return handler === undefined ? null : { file, line: handler.line, dispositions: handler.dispositions };
  };
}

interface Found {
  readonly line: number;
  readonly form: Handlers[number]['form'];
}

const DEEPEST = 6;

/** `send().then(…).catch(handler)`. */
function caughtBy(facts: FileFacts, index: number): Found | null {
  const from = facts.calls[index]?.line ?? 0;
  const catching = facts.calls.find((call) => {
    const callee = facts.values[call.callee];
    if (callee?.kind !== 'member' || (callee.name !== 'catch' && callee.name !== 'then')) return false;
    if (callee.name === 'then' && call.arguments.length < 2) return false;
    return call.endLine >= from && comesFrom(facts, { value: callee.object, depth: 0 }, index);
  });
  return catching === undefined ? null : { line: catching.line, form: '.catch' };
}

interface Step {
  readonly value: number;
  readonly depth: number;
}

function comesFrom(facts: FileFacts, { value, depth }: Step, index: number): boolean {
  const row = facts.values[value];
  if (row?.kind !== 'result' || depth > DEEPEST) return false;
  if (row.call === index) return true;
  const callee = facts.values[facts.calls[row.call]?.callee ?? -1];
  if (callee?.kind !== 'member') return false;
  // `db.insert(orders).values(order)` is one promise; of `(await fetch(url)).json()` only the last is waited for.
  const isOne = /^(?:then|finally)$/.test(callee.name) || isBuilding(facts, callee.object);
  return isOne && comesFrom(facts, { value: callee.object, depth: depth + 1 }, index);
}

/** A call on whose result the next one is made at once. */
function isBuilding(facts: FileFacts, value: number): boolean {
  const row = facts.values[value];
  return row?.kind === 'result' && facts.calls[row.call]?.use === 'used';
}

/** A promise that nobody waits for is not caught by the clause around it. */
function clauseAround(facts: FileFacts, call: Call): Found | null {
  if (isDropped(call.use)) return null;
  for (let id = call.scope; id >= 0; id = facts.scopes[id]?.parent ?? -1) {
    if (facts.scopes[id]?.kind !== 'try') continue;
    const clause = facts.scopes.find((scope) => scope.kind === 'catch' && scope.try === id);
    if (clause !== undefined) return { line: clause.line, form: 'catch' };
  }
  return null;
}
