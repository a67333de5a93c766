import type { Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import type { Call, FileFacts } from '../model/facts.ts';
import type { Disposition } from '../model/handover-model.ts';
import type { FailureHandling } from '../model/resilience.ts';
import type { CallChain } from './call-chain.ts';
import { isDropped, useOfPromise } from './dropped-promises.ts';
import { lastName } from './mentions.ts';
import type { Rows } from './rows.ts';

type Handlers = Rows['errorHandlers'];

/** The handler that gets the failure of a call: its own `.catch()`, else the innermost clause around it in its function. */
function failureFinder(
  program: Program,
  handlers: Handlers,
): (at: { readonly file: string; readonly call: number }) => FailureHandling | null {
  const byFile = groupBy(handlers, (row) => row.file);
  return ({ file, call }) => {
    const facts = program.files.get(file);
    const row = facts?.calls[call];
    if (facts === undefined || row === undefined) return null;
    const found = caughtBy(facts, call);
    const place = found === null ? settledIn(program, file, call) : { file, ...found };
    const { file: where, line, form } = place ?? { file, ...clauseAround(facts, call) };
    const handler = byFile.get(where)?.find((each) => each.line === line && each.form === form);
    return handler === undefined ? null : { file: where, line: handler.line, dispositions: handler.dispositions };
  };
}

/** The order in which the contract names them. */
const ORDER: readonly Disposition[] = ['rethrow', 'report', 'respond', 'fallback', 'retry', 'swallow'];

/** What becomes of the failure of a call that is made through own helpers: a handler that throws it again leaves it to the next one outwards. */
export function failureAlong(program: Program, handlers: Handlers): (chain: CallChain) => FailureHandling | null {
  const failureOf = failureFinder(program, handlers);
  return (chain) => {
    let passed: FailureHandling | null = null;
    for (const { site } of chain) {
      const handling = failureOf({ file: site.file, call: site.index });
      if (handling === null) continue;
      passed = passed === null ? handling : joined(passed, handling);
      if (!handling.dispositions.includes('rethrow')) break;
    }
    return passed;
  };
}

/** Of what the inner one throws again the outer one decides; what was logged before is not dropped without a word. */
function joined(inner: FailureHandling, outer: FailureHandling): FailureHandling {
  const passed: readonly Disposition[] = inner.dispositions.filter((each) => each !== 'rethrow');
  const decided = outer.dispositions.filter((each) => each !== 'swallow' || !passed.includes('report'));
  return { ...outer, dispositions: ORDER.filter((each) => passed.includes(each) || decided.includes(each)) };
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

/** `await tryCatch(client.get(key))`: the clause of an own function that gets a promise and waits for it. */
function settledIn(program: Program, file: string, index: number): (Found & { readonly file: string }) | null {
  const facts = program.files.get(file);
  const taking = facts === undefined ? undefined : takersIn(facts).get(index);
  const [target] = taking === undefined ? [] : program.targetsOf({ file, value: taking.call.callee });
  if (taking === undefined || target?.kind !== 'function') return null;
  const { file: where, function: id } = target.at;
  const helper = program.files.get(where);
  if (helper === undefined || !takesPromise(helper, id, taking.argument)) return null;
  const [clause, ...more] = helper.scopes.filter((row) => row.kind === 'catch' && row.function === id);
  return clause === undefined || more.length > 0 ? null : { file: where, line: clause.line, form: 'catch' };
}

interface Taking {
  readonly call: Call;
  readonly argument: number;
}

/** The call that gets what another one gave, by the index of that. */
const takersIn = remembered((facts: FileFacts): ReadonlyMap<number, Taking> => {
  const takers = new Map<number, Taking>();
  for (const call of facts.calls)
    call.arguments.forEach((value, argument) => {
      const row = facts.values[value];
      if (row?.kind === 'result' && !takers.has(row.call)) takers.set(row.call, { call, argument });
    });
  return takers;
});

/** An async function that waits for what it is handed: `async function settle<T>(promise: Promise<T>)`. */
function takesPromise(facts: FileFacts, id: number, index: number): boolean {
  const helper = facts.functions[id];
  const parameter = helper?.parameters[index];
  const isAny = facts.types[parameter?.type ?? -1]?.kind === 'parameter';
  return helper?.async === true && parameter !== undefined && (isAny || /promise/i.test(parameter.name));
}

/** A promise that nobody waits for in there is not caught by the clause around it: neither one that is dropped, nor `return load()`. */
function clauseAround(facts: FileFacts, index: number): Found | null {
  const call = facts.calls[index];
  const use = useOfPromise(facts, index);
  if (call === undefined || isDropped(use) || (use === 'returned' && !isSync(facts, call))) return null;
  for (let id = call.scope; id >= 0; id = facts.scopes[id]?.parent ?? -1) {
    if (facts.scopes[id]?.kind !== 'try') continue;
    const clause = facts.scopes.find((scope) => scope.kind === 'catch' && scope.try === id);
    if (clause !== undefined) return { line: clause.line, form: 'catch' };
  }
  return null;
}

/** Gives no promise, as its name says: `writeFileSync()`, `captureException()`. */
function isSync(facts: FileFacts, call: Call): boolean {
  return /Sync$|^(?:capture|notice|track|identify|record)/.test(lastName(facts, call.callee));
}
