import { functionKey } from '../code/link/linker.ts';
import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import { scopesAround } from '../code/link/queries.ts';
import { writtenName } from '../code/link/written-name.ts';
import type { FileFacts, FunctionId, ValueId } from '../model/facts.ts';
import { activityRuns } from './temporal-activities.ts';

/** A call whose meaning is known: it writes a log line, sends an error report, counts something. */
export interface KnownSite<Meaning> {
  readonly site: CallSite;
  readonly meaning: Meaning;
}

/** An own function that passes on what it gets: `const warn = (text) => console.warn(text)`. */
export interface Wrapper<Meaning> {
  readonly at: FunctionRef;
  readonly meaning: Meaning;
}

export interface WrappedUse<Meaning> extends KnownSite<Meaning> {
  /** The wrapper that is called, null where the call is the known one itself. */
  readonly through: FunctionRef | null;
}

export interface Wrapping<Meaning> {
  readonly wrappers: ReadonlyMap<string, Wrapper<Meaning>>;
  /** All known calls, and the calls of wrappers. */
  readonly all: readonly WrappedUse<Meaning>[];
  /** Calls of wrappers, and known calls that are not themselves the inside of a wrapper that somebody calls. */
  readonly uses: readonly WrappedUse<Meaning>[];
}

/** Wrappers around wrappers around wrappers: a fourth layer would be news. */
const MOST_LAYERS = 4;

/**
 * How many other things a function of that name may do for each known call, which it may also make only sometimes:
 * `logRequest`, `debug`. Null where the name says nothing.
 */
export type OthersByName = (name: string) => number | null;

/**
 * Finds own functions whose work is a known call: all that they do with what they are given is to pass it on.
 * Works outwards in layers, since a wrapper's callers may be wrappers.
 */
export function wrappingOf<Meaning>(
  program: Program,
  known: readonly KnownSite<Meaning>[],
  others: OthersByName,
): Wrapping<Meaning> {
  const sites = new Map<string, WrappedUse<Meaning>>();
  const wrappers = new Map<string, Wrapper<Meaning>>();
  const isKnown = (file: string, index: number): boolean => sites.has(siteKey({ file, index }));
  const addNew = (uses: readonly WrappedUse<Meaning>[]): readonly WrappedUse<Meaning>[] => {
    const fresh = uses.filter(({ site }) => !isKnown(site.file, site.index));
    for (const use of fresh) if (!isKnown(use.site.file, use.site.index)) sites.set(siteKey(use.site), use);
    return fresh;
  };
  let added = addNew(known.map((each) => ({ ...each, through: null })));
  for (let layer = 0; layer < MOST_LAYERS && added.length > 0; layer++) {
    const found = added.flatMap(({ site, meaning }) => {
      const at = wrapperAround(program, site, { isKnown: (call) => isKnown(site.file, call), others });
      return at === null || wrappers.has(functionKey(at)) ? [] : [{ at, meaning }];
    });
    for (const wrapper of found)
      if (!wrappers.has(functionKey(wrapper.at))) wrappers.set(functionKey(wrapper.at), wrapper);
    added = addNew(
      found.flatMap(({ at, meaning }) => usersOf(program, at).map((site) => ({ site, meaning, through: at }))),
    );
  }
  const all = [...sites.values()];
  return { wrappers, all, uses: all.filter(({ site }) => !isInside(program, wrappers, site)) };
}

/** Who calls it, workflows that run it as an activity among them. */
function usersOf(program: Program, at: FunctionRef): readonly CallSite[] {
  const runs = activityRuns(program).filter((run) => functionKey(run.at) === functionKey(at));
  return [...program.callersOf(at), ...runs.map(({ site }) => site)];
}

/** Inside a wrapper that somebody calls: its callers are the uses. */
function isInside(program: Program, wrappers: ReadonlyMap<string, unknown>, { file, call }: CallSite): boolean {
  const around = functionsAround(program.files.get(file), call.function).map((id) => ({ file, function: id }));
  return around.some((at) => wrappers.has(functionKey(at)) && usersOf(program, at).length > 0);
}

/** `, through reportError`, for people; nothing where the call is the known one itself. */
export function throughOf(program: Program, { site, through }: WrappedUse<unknown>): string {
  const facts = program.files.get(site.file);
  return through === null || facts === undefined ? '' : `, through ${writtenName(facts, site.call.callee)}`;
}

function siteKey(site: { readonly file: string; readonly index: number }): string {
  return `${site.index} ${site.file}`;
}

interface Criteria {
  readonly isKnown: (call: number) => boolean;
  readonly others: OthersByName;
}

/** The nearest function with a name around a known call, if what it does is to make that call with what it was given. */
function wrapperAround(program: Program, site: CallSite, criteria: Criteria): FunctionRef | null {
  const facts = program.files.get(site.file);
  if (facts === undefined) return null;
  const id = functionsAround(facts, site.call.function).find((each) => facts.functions[each]?.name !== '(anonymous)');
  const row = id === undefined ? undefined : facts.functions[id];
  if (id === undefined || row === undefined || row.kind === 'constructor') return null;
  const mayDo = criteria.others(row.name);
  // A function that makes a function (a decorator, a middleware) passes on what the inner one is given.
  const inner = functionsAround(facts, site.call.function).filter((each) => isWithin(facts, each, id));
  const giving = new Set(mayDo === null ? [id] : inner);
  if (!site.call.arguments.some((value) => holdsParameter(facts, { value, of: giving }))) return null;
  return isItsWork(facts, { ...criteria, mayDo, id, scope: site.call.scope })
    ? { file: site.file, function: id }
    : null;
}

interface Candidate extends Criteria {
  readonly mayDo: number | null;
  readonly id: FunctionId;
  /** Scope of the known call. */
  readonly scope: number;
}

function isItsWork(facts: FileFacts, { isKnown, mayDo, id, scope }: Candidate): boolean {
  const deeds = facts.calls.flatMap((call, index) =>
    call.use !== 'used' && isWithin(facts, call.function, id) ? [index] : [],
  );
  const others = deeds.filter((index) => !isKnown(settledBy(facts, index))).length;
  if (mayDo !== null && others <= (deeds.length - others) * mayDo) return true;
  const returns = facts.functions[id]?.returns ?? [];
  return others === 0 && isAlways(facts, scope) && returns.every((value) => saysNothing(facts, value, isKnown));
}

/** `send(text).catch(report)` is still the call of `send`. */
function settledBy(facts: FileFacts, index: number): number {
  const callee = facts.values[facts.calls[index]?.callee ?? -1];
  const promise = callee?.kind === 'member' && SETTLES.has(callee.name) ? facts.values[callee.object] : undefined;
  return promise?.kind === 'result' ? settledBy(facts, promise.call) : index;
}

const SETTLES = new Set(['then', 'catch', 'finally']);

/** Nothing decides whether the call is made: a check that warns is no way to warn. */
function isAlways(facts: FileFacts, scope: number): boolean {
  return scopesAround(facts, scope).every((each) => each.scope.kind !== 'branch');
}

/** What is returned is nothing, or what the known call gives. */
function saysNothing(facts: FileFacts, value: ValueId, isKnown: Criteria['isKnown']): boolean {
  const row = facts.values[value];
  return row?.kind === 'undefined' || row?.kind === 'this' || (row?.kind === 'result' && isKnown(row.call));
}

/** A function and those around it, innermost first, without the module. */
export function functionsAround(facts: FileFacts | undefined, from: FunctionId): readonly FunctionId[] {
  const around: FunctionId[] = [];
  for (let id = from; id > 0; id = facts?.functions[id]?.parent ?? 0) around.push(id);
  return around;
}

function isWithin(facts: FileFacts, inner: FunctionId, outer: FunctionId): boolean {
  return functionsAround(facts, inner).includes(outer);
}

/** Blocks of a chat message stand eight levels deep in what is sent. */
const DEEPEST = 14;

interface Part {
  readonly value: ValueId;
  readonly of: ReadonlySet<FunctionId>;
}

/** Is a parameter of one of the functions a part of this value? */
function holdsParameter(facts: FileFacts, { value, of }: Part, depth = 0): boolean {
  const row = facts.values[value];
  if (row === undefined || depth > DEEPEST) return false;
  if (row.kind === 'parameter') return of.has(row.function);
  return partsOf(facts, row).some((part) => holdsParameter(facts, { value: part, of }, depth + 1));
}

function partsOf(facts: FileFacts, row: FileFacts['values'][number]): readonly ValueId[] {
  switch (row.kind) {
    case 'template':
      return row.parts;
    case 'member':
      return [row.object];
    case 'element':
      return [row.of];
    case 'either':
      return row.values;
    case 'typed':
    case 'unary':
      return [row.value];
    case 'array':
      return row.elements;
    case 'binary':
      return [row.left, row.right];
    case 'index':
      return [row.object, row.key];
    case 'object':
      return [...row.properties.map((property) => property.value), ...row.spreads];
    case 'local':
      return facts.bindings[row.binding]?.values ?? [];
    case 'result':
      return [facts.calls[row.call]?.callee ?? -1, ...(facts.calls[row.call]?.arguments ?? [])];
    default:
      return [];
  }
}
