import { type CallEdge, callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import type { Use } from '../model/handover-model.ts';
import type { Certainty, Place } from '../model/place.ts';
import type { Question } from './analysis.ts';
import { callersOf, spread } from './callers-of.ts';
import { functionAround } from './function-around.ts';
import { isOwnService } from './own-service.ts';

/** Something that a function does and that others notice: it calls a system, or fills a queue. */
export interface Effectful extends Place {
  readonly kind: 'system' | 'queue';
  readonly name: string;
  readonly what: string;
  readonly effect: Use['effect'];
  readonly symbol: string;
  readonly certainty: Certainty;
  /** The library that fills a queue; null for calls of systems. */
  readonly framework: string | null;
}

/** What a function does, in the order in which it is written; `enter` runs one of these functions. */
export type FlowEvent =
  | { readonly does: Effectful; readonly line: number }
  | { readonly enter: readonly CallEdge[]; readonly line: number };

/** What a function does, as far as it leads to something that others notice. */
export const flowEvents = remembered((question: Question): ((at: FunctionRef) => readonly FlowEvent[]) => {
  const { program } = question;
  const { edgesFrom } = callGraph(program);
  const effects = groupBy(effectsOf(question), (row) => functionKey(functionAround(program, row)));
  const leads = leadsTo(
    question,
    [...effects.values()].flatMap(([first]) => first ?? []),
  );
  return (at) => {
    const own = (effects.get(functionKey(at)) ?? []).map((does): FlowEvent => ({ does, line: does.line }));
    const entered = groupBy(
      edgesFrom(at).filter(({ to }) => leads(to)),
      ({ site }) => site,
    );
    const enters = [...entered].map(([site, enter]): FlowEvent => ({ enter, line: site.call.line }));
    return [...own, ...enters].toSorted(by((event) => event.line));
  };
});

/** Calls of one line that several patterns name are one. */
function effectsOf(question: Question): readonly Effectful[] {
  const { systemUses, producers } = question.rows;
  const calls = systemUses.flatMap((row): readonly Effectful[] => {
    const { system, use, sink } = row;
    if (sink === null || use.effect === 'client' || isOwnService(row, question)) return [];
    const { file, line, api, effect, symbol, certainty } = use;
    return [{ kind: 'system', name: system.name, what: api, effect, symbol, certainty, file, line, framework: null }];
  });
  const fills = producers.map(({ file, line, queue, symbol, certainty, framework }): Effectful => ({
    kind: 'queue',
    name: queue,
    what: queue,
    effect: 'publish',
    symbol,
    certainty,
    file,
    line,
    framework,
  }));
  // What fills a queue is not told again as a call of the broker.
  const filling = new Set(fills.map(({ file, line }) => `${file}:${line}`));
  const rows = [
    ...fills,
    ...calls.filter((row) => row.effect !== 'publish' || !filling.has(`${row.file}:${row.line}`)),
  ];
  return [...new Map(rows.map((row) => [`${row.file}:${row.line} ${row.name}`, row])).values()];
}

function leadsTo({ program }: Question, places: readonly Place[]): (at: FunctionRef) => boolean {
  const callers = callersOf(program);
  const levels = new Uint8Array(callers.count);
  const ids = places.flatMap((place) => callers.idOf(functionAround(program, place)) ?? []);
  for (const id of ids) levels[id] = 1;
  spread(levels, ids, { level: 1, along: [callers.certain, callers.likely] });
  return (at) => levels[callers.idOf(at) ?? -1] === 1;
}
