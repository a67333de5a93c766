import { groupBy } from '../../lib/group-by.ts';
import { remembered } from '../../lib/remembered.ts';
import type { Certainty } from '../../model/place.ts';
import { implementers } from './implementers.ts';
import { functionKey } from './linker.ts';
import { classMember } from './members.ts';
import type { CallSite, FunctionRef, Program, Target } from './program.ts';
import { valueOf } from './value-of.ts';
import { wrappedAt } from './wrapped-runs.ts';

/** One own function runs another: by calling it, or by handing it to something that calls it back. */
export interface CallEdge {
  readonly to: FunctionRef;
  readonly certainty: Certainty;
  readonly kind: 'call' | 'callback';
  readonly site: CallSite;
}

/** How a function is reached: the edge before it, and whether all edges on the way are certain. */
export interface Reached {
  readonly at: FunctionRef;
  readonly certainty: Certainty;
  /** The edge that leads here and what it leads from; null at a start. */
  readonly before: { readonly edge: CallEdge; readonly from: Reached } | null;
}

export interface CallGraph {
  readonly edgesFrom: (at: FunctionRef) => readonly CallEdge[];
  /** Everything that runs when one of `starts` runs, by `functionKey`; the surest and then the shortest way to each. */
  readonly reachableFrom: (starts: readonly FunctionRef[]) => ReadonlyMap<string, Reached>;
}

/** The call graph between the repository's own functions: calls, constructors, callbacks, and methods behind interfaces. */
export const callGraph = remembered(graphOf);

function graphOf(program: Program): CallGraph {
  /** By file and number of the function. */
  const edges = new Map<string, CallEdge[][]>();
  const throughInterfaces = interfaceEdges(program);
  for (const site of program.calls) {
    const ofFile = edges.get(site.file) ?? [];
    if (ofFile.length === 0) edges.set(site.file, ofFile);
    const ofFunction = (ofFile[site.call.function] ??= []);
    ofFunction.push(...callEdges(program, site), ...(throughInterfaces.get(site) ?? []));
    ofFunction.push(...callbackEdges(program, site), ...wrappedEdges(program, site));
  }
  const edgesFrom = (at: FunctionRef): readonly CallEdge[] => edges.get(at.file)?.[at.function] ?? [];
  return { edgesFrom, reachableFrom: (starts) => reachable(edgesFrom, starts) };
}

function callEdges(program: Program, site: CallSite): readonly CallEdge[] {
  const callees = site.targets.flatMap((target) => calledFunctions(program, target));
  const certainty = callees.length === 1 ? 'certain' : 'likely';
  return callees.map((to) => ({ to, certainty, kind: 'call', site }));
}

function calledFunctions(program: Program, target: Target): readonly FunctionRef[] {
  if (target.kind === 'function') return [target.at];
  if (target.kind !== 'class') return [];
  const constructor = program.files.get(target.at.file)?.classes[target.at.class]?.constructorFunction ?? -1;
  return constructor < 0 ? [] : [{ file: target.at.file, function: constructor }];
}

const interfaceEdges = remembered((program: Program): ReadonlyMap<CallSite, readonly CallEdge[]> => {
  const implementations = implementers(program);
  const edges = program.calls.flatMap((site) => interfaceEdgesOf(program, site, implementations));
  return groupBy(edges, (edge) => edge.site);
});

/** A method of an interface is, likely, that of each class which implements it; an abstract one that of each subclass. */
function interfaceEdgesOf(
  program: Program,
  site: CallSite,
  implementations: ReturnType<typeof implementers>,
): readonly CallEdge[] {
  const callee = valueOf(program, { file: site.file, value: site.call.callee });
  const isSettled = site.targets.some(
    (target) => target.kind === 'function' && !isLeftToSubclasses(program, target.at),
  );
  if (callee?.kind !== 'member' || isSettled) return [];
  const owners = program.targetsOf({ file: site.file, value: callee.object });
  return owners
    .flatMap((owner) => {
      if (owner.kind === 'instance') return program.subclassesOf(owner.at);
      return owner.kind === 'typed' ? implementations(owner.file, owner.type) : [];
    })
    .flatMap((at): CallEdge[] => {
      const found = classMember(program.linker, at, { name: callee.name, static: false });
      const value = found.kind === 'member' ? found.member.values[0] : undefined;
      const row =
        found.kind === 'member' && value !== undefined ? valueOf(program, { file: found.file, value }) : undefined;
      return found.kind === 'member' && row?.kind === 'function'
        ? [{ to: { file: found.file, function: row.function }, certainty: 'likely', kind: 'call', site }]
        : [];
    });
}

/** A method of an abstract class that does nothing: what runs is what a subclass puts there. */
function isLeftToSubclasses(program: Program, { file, function: id }: FunctionRef): boolean {
  const facts = program.files.get(file);
  const row = facts?.functions[id];
  if (facts === undefined || row?.kind !== 'method' || facts.classes[row.class]?.abstract !== true) return false;
  const isInside = (each: { readonly function: number }): boolean => each.function === id;
  return row.returns.length === 0 && !facts.calls.some(isInside) && !facts.exits.some(isInside);
}

/** Calls of the methods of interfaces that a method, likely, implements. */
export function interfaceCallersOf(program: Program, at: FunctionRef): readonly CallSite[] {
  return interfaceCalls(program).get(functionKey(at)) ?? [];
}

const interfaceCalls = remembered((program: Program): ReadonlyMap<string, readonly CallSite[]> => {
  const groups = groupBy([...interfaceEdges(program).values()].flat(), (edge) => functionKey(edge.to));
  return new Map([...groups].map(([key, group]) => [key, group.map((edge) => edge.site)]));
});

/** What an own wrapper gave runs what the wrapper was handed: `const find = cached(query)`, later `find()`. */
function wrappedEdges(program: Program, site: CallSite): readonly CallEdge[] {
  const found = wrappedAt(program, site).flatMap(({ file, value }) => functionsIn(program, file, value));
  const certainty = found.length === 1 && site.targets.length === 1 ? 'certain' : 'likely';
  return found.map((to) => ({ to, certainty, kind: 'call', site }));
}

/** Functions that a call hands over: the platform's own iteration runs them for certain, anything else likely. */
function callbackEdges(program: Program, site: CallSite): readonly CallEdge[] {
  const isPlatform = site.targets.some(
    (target) => target.kind === 'api' && /^global#(?:Array\(\)|Promise|Promise\(\))(?:\.|$)|\.then$/.test(target.path),
  );
  const certainty = isPlatform ? 'certain' : 'likely';
  return handedFunctions(program, site).map((to) => ({ to, certainty, kind: 'callback', site }));
}

function handedFunctions(program: Program, { file, call }: CallSite): readonly FunctionRef[] {
  return call.arguments.flatMap((value) => {
    const row = valueOf(program, { file, value });
    const values = row?.kind === 'object' ? row.properties.map((property) => property.value) : [value];
    return values.flatMap((each) => functionsIn(program, file, each));
  });
}

/** Only what can be a function is followed: names, members and functions written in place. */
function functionsIn(program: Program, file: string, value: number): readonly FunctionRef[] {
  const row = valueOf(program, { file, value });
  if (row?.kind === 'function') return [{ file, function: row.function }];
  if (row?.kind !== 'local' && row?.kind !== 'import' && row?.kind !== 'member') return [];
  return program.targetsOf({ file, value }).flatMap((target) => (target.kind === 'function' ? [target.at] : []));
}

function reachable(edgesFrom: CallGraph['edgesFrom'], starts: readonly FunctionRef[]): ReadonlyMap<string, Reached> {
  const certain = walk(
    edgesFrom,
    starts.map((at) => ({ at, certainty: 'certain', before: null })),
    (edge) => edge.certainty === 'certain',
  );
  const likely = walk(edgesFrom, [...certain.values()], () => true);
  return new Map([...likely].map(([key, reached]) => [key, certain.get(key) ?? reached]));
}

/** Breadth first, so that the first way to a function is the shortest. */
function walk(
  edgesFrom: CallGraph['edgesFrom'],
  starts: readonly Reached[],
  isOpen: (edge: CallEdge) => boolean,
): Map<string, Reached> {
  const found = new Map(starts.map((start) => [functionKey(start.at), start]));
  let front = [...starts];
  while (front.length > 0) {
    const next: Reached[] = [];
    for (const from of front) {
      for (const edge of edgesFrom(from.at)) {
        const key = functionKey(edge.to);
        if (found.has(key) || !isOpen(edge)) continue;
        const reached: Reached = {
          at: edge.to,
          certainty: edge.certainty === 'certain' ? from.certainty : 'likely',
          before: { edge, from },
        };
        found.set(key, reached);
        next.push(reached);
      }
    }
    front = next;
  }
  return found;
}

/** The edges from a start to a function, in order. */
export function pathTo(reached: Reached): readonly CallEdge[] {
  const path: CallEdge[] = [];
  for (let step = reached.before; step !== null; step = step.from.before) path.push(step.edge);
  return path.toReversed();
}
