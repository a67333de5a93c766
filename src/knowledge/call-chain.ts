import { interfaceCallersOf } from '../code/link/call-graph.ts';
import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Place } from '../model/place.ts';
import { siteOf } from './region.ts';
import type { Sink } from './rows.ts';

/** A call on the way out of the process, and the own function that it enters; null for the one that leaves. */
export interface Step {
  readonly site: CallSite;
  readonly into: FunctionRef | null;
}

/** Calls from the one that leaves the process outwards, through the own helpers between. */
export type CallChain = readonly Step[];

const DEEPEST = 6;
const MOST_SITES = 2_000;

type Chains = ReadonlyMap<string, CallChain>;

const chainsBySink = remembered((_program: Program) => new Map<string, Chains>());

/** The shortest way from a call that leaves the process out to a place; null where calls do not lead there. */
export function chainTo(program: Program, sink: Sink, place: Place): CallChain | null {
  const start: Step = { site: siteOf(program, sink.file, sink.call), into: null };
  if (placeKey({ file: sink.file, line: start.site.call.line }) === placeKey(place)) return [start];
  const known = chainsBySink(program);
  const key = `${sink.call} ${sink.file}`;
  const chains = known.get(key) ?? chainsFrom(program, start);
  known.set(key, chains);
  return chains.get(placeKey(place)) ?? null;
}

/** Breadth first, so that the first chain to a place is the shortest. */
function chainsFrom(program: Program, start: Step): Chains {
  const found = new Map<string, CallChain>();
  const seen = new Set<string>();
  let front: readonly CallChain[] = [[start]];
  for (let depth = 0; depth < DEEPEST && front.length > 0; depth++) {
    front = front.flatMap((chain) => outwards(program, chain, seen));
    for (const chain of front) {
      const { site } = chain.at(-1) ?? start;
      const key = placeKey({ file: site.file, line: site.call.line });
      if (!found.has(key)) found.set(key, chain);
    }
  }
  return found;
}

/** A chain with each of the calls that lead to it. */
export function outwards(program: Program, chain: CallChain, seen: Set<string>): readonly CallChain[] {
  const last = chain.at(-1)?.site;
  if (last === undefined) return [];
  return functionsAround(program, last).flatMap((into) =>
    [...program.callersOf(into), ...interfaceCallersOf(program, into)].flatMap((site) => {
      const key = `${site.index} ${site.file}`;
      if (seen.has(key) || seen.size > MOST_SITES) return [];
      seen.add(key);
      return [[...chain, { site, into }]];
    }),
  );
}

/** The function of a call, and those that it is written in. */
function functionsAround(program: Program, { file, call }: CallSite): readonly FunctionRef[] {
  const around: FunctionRef[] = [];
  const facts = program.files.get(file);
  for (let id = call.function; id > 0; id = facts?.functions[id]?.parent ?? 0) around.push({ file, function: id });
  return around;
}

function placeKey({ file, line }: Place): string {
  return `${line} ${file}`;
}
