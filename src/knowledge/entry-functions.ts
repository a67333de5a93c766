import { type CallGraph } from '../code/link/call-graph.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import type { Place } from '../model/place.ts';

/** A row that names the code that runs. */
interface Entry extends Place {
  readonly symbol: string;
}

/** Lines between a decorator and the method below it. */
const MOST_DECORATORS = 12;

/**
 * Functions that run when an entry point is reached: those that its registration hands over, else the function whose own
 * line it is, else the method below its decorator.
 */
export function entryFunctions(
  program: Program,
  graph: CallGraph,
  { file, line, symbol }: Entry,
): readonly FunctionRef[] {
  const facts = program.files.get(file);
  if (facts === undefined) return [];
  const registering = [...new Set(facts.calls.filter((call) => call.line === line).map((call) => call.function))];
  const handed = registering.flatMap((index) =>
    graph
      .edgesFrom({ file, function: index })
      .filter(({ kind, site }) => kind === 'callback' && site.call.line === line)
      .map(({ to }) => to),
  );
  if (handed.length > 0) return handed;
  const own = facts.functions.findIndex(
    (row) =>
      row.kind !== 'module' && (row.line === line || (row.name === symbol && row.line <= line && line <= row.endLine)),
  );
  if (own >= 0) return [{ file, function: own }];
  const below = facts.functions.findIndex(
    (row) => row.kind === 'method' && line <= row.line && row.line <= line + MOST_DECORATORS,
  );
  return below < 0 ? [] : [{ file, function: below }];
}
