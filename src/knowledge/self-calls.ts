import type { CallSite, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import type { Call, FileFacts, FunctionId, ValueId } from '../model/facts.ts';
import { type Counter, comparisonsIn, isAttemptName, literalOf } from './counters.ts';
import { isTaking, lastName } from './mentions.ts';

/** A function that calls itself because it failed, or because its result was no success. */
export interface SelfCall {
  readonly site: CallSite;
  readonly function: FunctionId;
  /** Parameters, parts of one, and what was taken from one, that count the calls. */
  readonly counters: readonly Counter[];
  readonly inCatch: boolean;
}

/** Calls by which functions of a file run themselves again. Walking a tree is none: it counts no tries and catches nothing. */
export function selfCallsOf(program: Program, file: string): readonly SelfCall[] {
  return selfCallsByFile(program).get(file) ?? [];
}

const selfCallsByFile = remembered((program: Program): ReadonlyMap<string, readonly SelfCall[]> => {
  const found = program.calls.flatMap((site) => {
    const facts = program.files.get(site.file);
    return facts === undefined ? [] : calledAround(facts, site).flatMap((id) => toSelfCall(facts, site, id) ?? []);
  });
  return groupBy(found.toSorted(by((row) => row.function)), (row) => row.site.file);
});

/** Functions around a call that it calls. */
function calledAround(facts: FileFacts, site: CallSite): readonly FunctionId[] {
  const called = site.targets.flatMap((target) =>
    target.kind === 'function' && target.at.file === site.file ? [target.at.function] : [],
  );
  if (called.length === 0) return called;
  const around = functionsAround(facts, site.call.function);
  return called.filter((id) => around.includes(id) && facts.functions[id]?.kind !== 'module');
}

function toSelfCall(facts: FileFacts, site: CallSite, id: FunctionId): SelfCall | null {
  const counters = countersOf(facts, site, id);
  const goesOn = isDescent(facts, site, id) || isMadeOfInput(facts, site, id) || takesNext(facts, site);
  const inCatch = isInCatch(facts, site) && !goesOn && runsByItself(facts, site, id);
  return inCatch || counters.some((counter) => countsAttempts(facts, counter, id))
    ? { site, function: id, counters, inCatch }
    : null;
}

/** It gets a part of what the function got: an element of a loop or of an iteration. That is a walk, not another try. */
function isDescent(facts: FileFacts, site: CallSite, id: FunctionId): boolean {
  return site.call.arguments.some((value) => isPart(facts, value, id));
}

/** `parse(text)` that goes on with `parse(unquoted(text))`: another input, and not another try. */
function isMadeOfInput(facts: FileFacts, site: CallSite, id: FunctionId): boolean {
  return site.call.arguments.some((value, index) => {
    const call = callBehind(facts, value);
    return call?.use !== 'awaited' && (call?.arguments ?? []).some((each) => isParameter(facts, each, { id, index }));
  });
}

function callBehind(facts: FileFacts, value: ValueId): Call | undefined {
  const row = facts.values[value];
  if (row?.kind === 'result') return facts.calls[row.call];
  const binding = row?.kind === 'local' ? facts.bindings[row.binding] : undefined;
  const [first, ...more] = binding?.kind === 'const' ? binding.values : [];
  return first === undefined || more.length > 0 ? undefined : callBehind(facts, first);
}

function isParameter(
  facts: FileFacts,
  value: ValueId,
  { id, index }: { readonly id: FunctionId; readonly index: number },
): boolean {
  const row = facts.values[value];
  return row?.kind === 'parameter' && row.function === id && row.index === index;
}

/** What failed was taken out of a queue before: `queue.shift(); next();`. */
function takesNext(facts: FileFacts, site: CallSite): boolean {
  return facts.calls.some(
    (call) =>
      call.function === site.call.function &&
      call.scope === site.call.scope &&
      call.line <= site.call.line &&
      isTaking(facts, call.callee),
  );
}

function isPart(facts: FileFacts, value: ValueId, id: FunctionId): boolean {
  const row = facts.values[value];
  switch (row?.kind) {
    case 'element':
      return true;
    case 'typed':
      return isPart(facts, row.value, id);
    case 'index':
    case 'member':
      return isPart(facts, row.object, id);
    case 'parameter':
      return row.function !== id && isIterating(facts, row.function);
    case 'local': {
      const binding = facts.bindings[row.binding];
      return binding?.kind === 'const' && binding.values.some((each) => isPart(facts, each, id));
    }
    default:
      return false;
  }
}

/** A callback of `forEach`, `map` and their kind. */
function isIterating(facts: FileFacts, id: FunctionId): boolean {
  return callsGetting(facts, id).some((call) =>
    /^(?:forEach|map|flatMap|filter|reduce|some|every|find)$/.test(lastName(facts, call.callee)),
  );
}

/** Functions between the call and the one that it calls run with it, or are kept for somebody who clicks a button. */
function runsByItself(facts: FileFacts, site: CallSite, id: FunctionId): boolean {
  const around = functionsAround(facts, site.call.function);
  return around
    .slice(0, around.indexOf(id))
    .every((each) => isCalled(facts, each) || callsGetting(facts, each).some((call) => call.kind !== 'jsx'));
}

function isCalled(facts: FileFacts, id: FunctionId): boolean {
  return facts.calls.some((call) => {
    const row = facts.values[call.callee];
    if (row?.kind === 'function') return row.function === id;
    const values = row?.kind === 'local' ? (facts.bindings[row.binding]?.values ?? []) : [];
    return values.some((value) => isFunction(facts, value, id));
  });
}

/** Calls that get the function as an argument. */
function callsGetting(facts: FileFacts, id: FunctionId): readonly Call[] {
  return facts.calls.filter((call) => call.arguments.some((value) => isFunction(facts, value, id)));
}

function isFunction(facts: FileFacts, value: ValueId, id: FunctionId): boolean {
  const row = facts.values[value];
  return row?.kind === 'function' && row.function === id;
}

/** A counter, or the limit that it is compared with, is named like tries. */
function countsAttempts(facts: FileFacts, counter: Counter, id: FunctionId): boolean {
  if (isAttemptName(counter.name)) return true;
  const conditions = facts.scopes.flatMap((row) =>
    row.kind === 'branch' && row.function === id ? [row.condition] : [],
  );
  return conditions.some((condition) =>
    comparisonsIn({ file: '', facts, isCounter: (value) => value === counter.value }, condition).some(({ limit }) =>
      isAttemptName(lastName(facts, limit.value)),
    ),
  );
}

/** `again(x, attempt + 1)`, `again({ ...options, retries: retries - 1 })`, `attempt++; again(attempt)`. */
function countersOf(facts: FileFacts, site: CallSite, id: FunctionId): readonly Counter[] {
  const passed = site.call.arguments.flatMap((value) => [value, ...propertiesOf(facts, value)]);
  return passed.flatMap((value) => counted(facts, value, id) ?? []);
}

function counted(facts: FileFacts, value: ValueId, id: FunctionId): Counter | null {
  const row = facts.values[value];
  const moved = facts.assignments.find(
    (each) => each.target === value && each.function === id && (each.operator === '++' || each.operator === '--'),
  );
  if (moved !== undefined && row?.kind === 'local')
    return { value, name: lastName(facts, value), line: null, step: moved.operator === '++' ? 1 : -1 };
  if (row?.kind !== 'binary' || literalOf(facts, row.right) !== 1 || !['+', '-'].includes(row.operator)) return null;
  const parameter = parameterIn(facts, row.left, id);
  return parameter === null
    ? null
    : { value: parameter, name: lastName(facts, parameter), line: null, step: row.operator === '+' ? 1 : -1 };
}

function propertiesOf(facts: FileFacts, value: ValueId): readonly ValueId[] {
  const row = facts.values[value];
  return row?.kind === 'object' ? row.properties.map((property) => property.value) : [];
}

/** A parameter of the function, a member of one, or one with a default. */
function parameterIn(facts: FileFacts, value: ValueId, id: FunctionId): ValueId | null {
  const row = facts.values[value];
  if (row?.kind === 'parameter') return row.function === id ? value : null;
  if (row?.kind === 'member') return parameterIn(facts, row.object, id) === null ? null : value;
  if (row?.kind === 'either') return row.values.some((each) => parameterIn(facts, each, id) !== null) ? value : null;
  return null;
}

/** In a catch clause, or in a function that was given to `.catch`, of any function around the call. */
export function isInCatch(facts: FileFacts, site: CallSite): boolean {
  const { line } = site.call;
  const around = functionsAround(facts, site.call.function);
  if (
    facts.scopes.some(
      (row) =>
        row.kind === 'catch' &&
        around.includes(row.function) &&
        line >= row.line &&
        line <= row.endLine &&
        isInside(facts, site, row),
    )
  )
    return true;
  return facts.calls.some(
    (call) =>
      lastName(facts, call.callee) === 'catch' &&
      call.arguments.some((value) => around.some((id) => isFunction(facts, value, id))),
  );
}

/** A call in the same function as the clause must lie in its scope; one in a callback lies between its lines. */
function isInside(
  facts: FileFacts,
  site: CallSite,
  row: { readonly function: FunctionId; readonly line: number; readonly endLine: number },
): boolean {
  if (site.call.function !== row.function) return (facts.functions[site.call.function]?.line ?? 0) >= row.line;
  for (let id = site.call.scope; id >= 0; id = facts.scopes[id]?.parent ?? -1)
    if (facts.scopes[id] === row) return true;
  return false;
}

function functionsAround(facts: FileFacts, id: FunctionId): readonly FunctionId[] {
  const around: FunctionId[] = [];
  for (let each = id; each >= 0; each = facts.functions[each]?.parent ?? -1) around.push(each);
  return around;
}
