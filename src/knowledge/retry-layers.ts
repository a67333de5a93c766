import type { CallEdge } from '../code/link/call-graph.ts';
import type { Program } from '../code/link/program.ts';
import { writtenName } from '../code/link/written-name.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import type { Call, FileFacts, FunctionId } from '../model/facts.ts';
import type { RetryLayer } from '../model/resilience.ts';
import { triesAgain } from '../model/judge-retries.ts';
import type { Rows } from './rows.ts';

/** Code that a retry runs again: lines of a function, with what is written inside. */
interface LayerRegion {
  readonly layer: RetryLayer;
  readonly function: FunctionId;
  readonly from: number;
  readonly to: number;
  /** The call that takes the operation; null where the retry stands in the code itself. */
  readonly wrapper: Call | null;
}

export interface RetryLayers {
  /** Retries of the code whose region holds a call, outermost first. */
  readonly around: (file: string, call: Call) => readonly RetryLayer[];
  /** Retries that run what an edge of the call graph leads to again. */
  readonly onEdge: (edge: CallEdge) => readonly RetryLayer[];
}

/** What own code, and libraries that wrap an operation, try again; options of clients and queues are no code around a call. */
export function retryLayers(program: Program, sites: Rows['retrySites']): RetryLayers {
  const regions = new Map(
    [...groupBy(sites, (site) => site.file)].map(([file, rows]) => [
      file,
      rows.flatMap((row) => regionOf(program.files.get(file), row)).toSorted((a, b) => b.to - b.from - (a.to - a.from)),
    ]),
  );
  const holding = (file: string, call: Call): readonly LayerRegion[] => {
    const facts = program.files.get(file);
    return facts === undefined ? [] : (regions.get(file) ?? []).filter((region) => holds(facts, region, call));
  };
  return {
    around: (file, call) => holding(file, call).map(({ layer }) => layer),
    onEdge: ({ site, kind }) => {
      if (isHandedOver(program, site.file, site.call)) return [];
      // A wrapper runs its operation again, not itself.
      const found = holding(site.file, site.call).filter(({ wrapper }) => kind === 'callback' || wrapper !== site.call);
      return found.map(({ layer }) => layer);
    },
  };
}

/** Functions that are handed to these run later, by themselves: what is around them does not run them again. */
const LATER =
  /(?:^|\.)(?:setInterval|setTimeout|setImmediate|nextTick|queueMicrotask|on|once|addListener|addEventListener|subscribe)$/;

function holds(facts: FileFacts, region: LayerRegion, call: Call): boolean {
  if (call.line < region.from || call.line > region.to) return false;
  const handing = handingOf(facts);
  for (let id = call.function; id !== region.function; id = facts.functions[id]?.parent ?? -1) {
    const by = handing.get(id);
    if (id < 0 || (by !== undefined && LATER.test(writtenName(facts, by.callee)))) return false;
  }
  return true;
}

/** The call that each function written as an argument is handed to. */
const handingOf = remembered((facts: FileFacts): ReadonlyMap<FunctionId, Call> => {
  const rows = facts.calls.flatMap((call) =>
    call.arguments.flatMap((value): readonly (readonly [FunctionId, Call])[] => {
      const row = facts.values[value];
      return row?.kind === 'function' ? [[row.function, call]] : [];
    }),
  );
  return new Map(rows);
});

/** A helper calls the operation that it was given: the call of the helper is the retry that counts. */
function isHandedOver(program: Program, file: string, call: Call): boolean {
  const facts = program.files.get(file);
  const callee = facts?.values[call.callee];
  const owner = callee?.kind === 'member' ? facts?.values[callee.object] : undefined;
  return callee?.kind === 'parameter' || owner?.kind === 'parameter';
}

function regionOf(facts: FileFacts | undefined, row: Rows['retrySites'][number]): readonly LayerRegion[] {
  const { file, line, kind, symbol, maxAttempts: attempts, bounded, certainty } = row;
  const { pausesMs, everyFailure } = row;
  if (facts === undefined || !triesAgain(row)) return [];
  const more = {
    ...(pausesMs === undefined ? {} : { pausesMs }),
    ...(everyFailure === undefined ? {} : { everyFailure }),
  };
  const layer = { file, line, kind, symbol, attempts, bounded, ...more, certainty };
  switch (kind) {
    case 'loop':
      // What repeats on a result alone lets an error through.
      return facts.scopes
        .filter((scope) => scope.kind === 'loop' && scope.line === line && certainty === 'certain')
        .slice(0, 1)
        .map((scope) => ({ layer, function: scope.function, from: scope.line, to: scope.endLine, wrapper: null }));
    case 'recursion':
      return bodyOf(
        layer,
        facts,
        facts.functions.findLastIndex((each) => each.line <= line && line <= each.endLine && each.name === symbol),
      );
    case 'decorator':
      return bodyOf(
        layer,
        facts,
        facts.functions.findIndex((each) => each.kind === 'method' && each.line >= line),
      );
    case 'library-wrapper': {
      const here = facts.calls.filter((call) => call.line === line).toSorted((a, b) => b.endLine - a.endLine);
      const wrapper = here.find((call) => writtenName(facts, call.callee) === row.operation) ?? here[0];
      if (wrapper === undefined) return [];
      return [{ layer, function: wrapper.function, from: wrapper.line, to: wrapper.endLine, wrapper }];
    }
    default:
      return [];
  }
}

function bodyOf(layer: RetryLayer, { functions }: FileFacts, index: number): readonly LayerRegion[] {
  const row = functions[index];
  return row === undefined ? [] : [{ layer, function: index, from: row.line, to: row.endLine, wrapper: null }];
}
