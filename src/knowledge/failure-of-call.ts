import type { Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import type { Call, FileFacts, FunctionId } from '../model/facts.ts';
import type { Disposition } from '../model/handover-model.ts';
import type { FailureHandling } from '../model/resilience.ts';
import { isDropped, useOfPromise } from './dropped-promises.ts';
import type { Question } from './analysis.ts';
import type { CallChain } from './call-chain.ts';
import { lastName } from './mentions.ts';
import type { Rows } from './rows.ts';

type Handlers = Rows['errorHandlers'];

interface At {
  readonly file: string;
  readonly call: number;
}

type Asking = Pick<Question, 'program' | 'rows'>;

/**
 * The handler that gets the failure of a call: its own `.catch()`, what waits for it, else the innermost clause around it in its
 * function, or what runs that function.
 */
export const failureFinder = remembered(({ program, rows }: Asking): ((at: At) => FailureHandling | null) => {
  const byFile = groupBy(rows.errorHandlers, (row) => row.file);
  const catchers = groupBy(rows.catchers, ({ file, call }) => `${call} ${file}`);
  const known = (file: string, call: number, argument: number | null): FailureHandling | null => {
    const row = catchers.get(`${call} ${file}`)?.find((each) => each.argument === argument);
    return row === undefined ? null : { file, line: row.line, dispositions: argument === null ? INSTEAD : NOTHING };
  };
  const taken = (file: string, taking: Taking | undefined): FailureHandling | Found | null =>
    taking === undefined ? null : (known(file, taking.index, taking.argument) ?? clauseOfHelper(program, file, taking));
  return ({ file, call }) => {
    const facts = program.files.get(file);
    if (facts === undefined) return null;
    const place =
      known(file, call, null) ??
      caughtBy(facts, file, call) ??
      taken(file, takersIn(facts).get(call)) ??
      clauseAround(facts, file, call) ??
      taken(file, runnerOf(facts, call));
    return place === null || 'dispositions' in place ? place : handlingAt(byFile.get(place.file), place);
  };
});

/** The order in which the contract names them. */
const ORDER: readonly Disposition[] = ['rethrow', 'report', 'respond', 'fallback', 'retry', 'swallow'];

/** What becomes of the failure of a call that is made through own helpers: a handler that throws it again leaves it to the next one outwards. */
export function failureAlong(question: Asking): (chain: CallChain) => FailureHandling | null {
  const failureOf = failureFinder(question);
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

/** The `.catch()` or the clause around a call that gets its failure, in its own function. */
export function handlerPlace(facts: FileFacts, { file, call }: At): Found | null {
  return caughtBy(facts, file, call) ?? clauseAround(facts, file, call);
}

function handlingAt(handlers: Handlers = [], { file, line, form }: Found): FailureHandling | null {
  const handler = handlers.find((each) => each.line === line && each.form === form);
  return handler === undefined ? null : { file, line, dispositions: handler.dispositions };
}

/** What gets the function that makes a call and waits for it. */
function runnerOf(facts: FileFacts, call: number): Taking | undefined {
  return isDropped(useOfPromise(facts, call)) ? undefined : runnersIn(facts).get(facts.calls[call]?.function ?? -1);
}

/** What the call itself gives instead. */
const INSTEAD: readonly Disposition[] = ['fallback'];
/** Nobody is told, and the caller gets nothing instead. */
const NOTHING: readonly Disposition[] = ['fallback', 'swallow'];

interface Found {
  readonly file: string;
  readonly line: number;
  readonly form: Handlers[number]['form'];
}

const DEEPEST = 6;

/** `send().then(…).catch(handler)`. */
function caughtBy(facts: FileFacts, file: string, index: number): Found | null {
  const from = facts.calls[index]?.line ?? 0;
  const catching = facts.calls.find((call) => {
    const callee = facts.values[call.callee];
    if (callee?.kind !== 'member' || (callee.name !== 'catch' && callee.name !== 'then')) return false;
    if (callee.name === 'then' && call.arguments.length < 2) return false;
    return call.endLine >= from && comesFrom(facts, { value: callee.object, depth: 0 }, index);
  });
  return catching === undefined ? null : { file, line: catching.line, form: '.catch' };
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

/** `await tryCatch(client.get(key))`, `tryCatch(() => client.get(key))`: the clause of an own function that waits for it. */
function clauseOfHelper(program: Program, file: string, taking: Taking): Found | null {
  const [target] = program.targetsOf({ file, value: taking.call.callee });
  if (target?.kind !== 'function') return null;
  const { file: where, function: id } = target.at;
  const helper = program.files.get(where);
  if (helper === undefined || !takes(helper, id, taking)) return null;
  const [clause, ...more] = helper.scopes.filter((row) => row.kind === 'catch' && row.function === id);
  return clause === undefined || more.length > 0 ? null : { file: where, line: clause.line, form: 'catch' };
}

/** It waits for a promise, or calls a function where the clause hears of it. */
function takes(helper: FileFacts, id: number, { argument, isRun }: Taking): boolean {
  if (!isRun) return takesPromise(helper, id, argument);
  return helper.calls.some((call, index) => {
    const callee = helper.values[call.callee];
    const isIt = callee?.kind === 'parameter' && callee.function === id && callee.index === argument;
    return isIt && call.function === id && clauseAround(helper, '', index) !== null;
  });
}

interface Taking {
  readonly call: Call;
  readonly index: number;
  readonly argument: number;
  /** It gets the function that makes the call, rather than what the call gives. */
  readonly isRun: boolean;
}

/** The call that gets what another one gave, by the index of that. */
const takersIn = remembered((facts: FileFacts): ReadonlyMap<number, Taking> => {
  const takers = new Map<number, Taking>();
  facts.calls.forEach((call, index) =>
    call.arguments.forEach((value, argument) => {
      const row = facts.values[value];
      if (row?.kind === 'result' && !takers.has(row.call))
        takers.set(row.call, { call, index, argument, isRun: false });
    }),
  );
  return takers;
});

/** The call that gets a function which is written there, by the function. */
const runnersIn = remembered((facts: FileFacts): ReadonlyMap<FunctionId, Taking> => {
  const runners = new Map<FunctionId, Taking>();
  facts.calls.forEach((call, index) =>
    call.arguments.forEach((value, argument) => {
      const row = facts.values[value];
      if (row?.kind === 'function') runners.set(row.function, { call, index, argument, isRun: true });
    }),
  );
  return runners;
});

/** An async function that waits for what it is handed: `async function settle<T>(promise: Promise<T>)`. */
function takesPromise(facts: FileFacts, id: number, index: number): boolean {
  const helper = facts.functions[id];
  const parameter = helper?.parameters[index];
  const isAny = facts.types[parameter?.type ?? -1]?.kind === 'parameter';
  return helper?.async === true && parameter !== undefined && (isAny || /promise/i.test(parameter.name));
}

/** A promise that nobody waits for in there is not caught by the clause around it: neither one that is dropped, nor `return load()`. */
function clauseAround(facts: FileFacts, file: string, index: number): Found | null {
  const call = facts.calls[index];
  const use = useOfPromise(facts, index);
  if (call === undefined || isDropped(use) || (use === 'returned' && !isSync(facts, call))) return null;
  for (let id = call.scope; id >= 0; id = facts.scopes[id]?.parent ?? -1) {
    if (facts.scopes[id]?.kind !== 'try') continue;
    const clause = facts.scopes.find((scope) => scope.kind === 'catch' && scope.try === id);
    if (clause !== undefined) return { file, line: clause.line, form: 'catch' };
  }
  return null;
}

/** Gives no promise, as its name says: `writeFileSync()`, `captureException()`. */
function isSync(facts: FileFacts, call: Call): boolean {
  return /Sync$|^(?:capture|notice|track|identify|record)/.test(lastName(facts, call.callee));
}
