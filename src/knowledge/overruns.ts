import { callGraph } from '../code/link/call-graph.ts';
import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import type { Overrun, RetryLayer } from '../model/resilience.ts';
import type { Question } from './analysis.ts';
import { type StartedBy, entryStarts } from './entry-starts.ts';
import { lockAround } from './held-locks.ts';
import type { CallSettings } from './rows.ts';
import { sinksOf } from './sinks.ts';
import { type Start, durationOf, productOf, worstWays } from './worst-ways.ts';

/** A call in a function, with the retries of the code around it. */
interface Waiting {
  readonly at: FunctionRef;
  readonly line: number;
  readonly layers: readonly RetryLayer[];
  readonly settings: CallSettings;
}

/** Whether a call may take longer than what an entry point is given that leads to it; the tightest limit counts. */
export const overrunFinder = remembered((question: Question): ((waiting: Waiting) => Overrun | null) => {
  const { program } = question;
  const starts = entryStarts(question).filter(({ entry }) => entry.limit !== null);
  const groups = [...groupBy(starts, ({ entry }) => entry.limit?.ms ?? 0)].toSorted(by(([ms]) => ms));
  const all = groups.map(([ms, group]) => ({
    ms,
    // A job that is run again starts with its whole time.
    ways: worstWays<StartedBy>(callGraph(program), sinksOf(question).layers, group.map(withoutLayers)),
  }));
  return ({ at, line, layers, settings }) => {
    const { timeout, tries, worstMs: ofClient } = settings;
    if (timeout.ms === null) return null;
    const locked = overLock(question, { at, line, layers, settings });
    if (locked !== null) return locked;
    for (const { ms, ways } of all) {
      const way = ways.get(functionKey(at));
      const limit = way?.entry.limit ?? null;
      if (way === undefined || limit === null) continue;
      const around = distinctLayers([...way.layers, ...layers]);
      const times = productOf(around) * (tries.attempts ?? 1);
      const worstMs = durationOf(around, ofClient ?? timeout.ms);
      if (worstMs <= ms) continue;
      const parts = [way.certainty, timeout.certainty, tries.certainty, ...layers.map(({ certainty }) => certainty)];
      const certainty = parts.every((each) => each === 'certain') ? 'certain' : 'likely';
      return { entry: way.entry.name, limit, tries: times, worstMs, certainty };
    }
    return null;
  };
});

/** Whether a call may take longer than the lock under which it is made. */
function overLock(question: Question, { at, line, layers, settings }: Waiting): Overrun | null {
  const { timeout, tries, worstMs: ofClient } = settings;
  const lock = timeout.ms === null ? null : lockAround(question, at, line);
  if (lock === null || timeout.ms === null) return null;
  const worstMs = durationOf(layers, ofClient ?? timeout.ms);
  if (worstMs <= lock.limit.ms) return null;
  const parts = [timeout.certainty, tries.certainty, ...layers.map((layer) => layer.certainty)];
  return {
    entry: lock.name,
    limit: lock.limit,
    tries: productOf(layers) * (tries.attempts ?? 1),
    worstMs,
    certainty: parts.every((each) => each === 'certain') ? 'certain' : 'likely',
  };
}

function withoutLayers(start: Start<StartedBy>): Start<StartedBy> {
  return { ...start, layers: [] };
}

function distinctLayers(layers: readonly RetryLayer[]): readonly RetryLayer[] {
  return [...new Set(layers)];
}
