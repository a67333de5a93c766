import { groupBy } from '../../lib/group-by.ts';
import type { Logger, Observation } from '../../model/handover-model.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Capped } from './cap.ts';

/** Loggers of one name, made in the same way in many files, are one to a reader. */
export interface LoggerRow extends Pick<Logger, 'name' | 'via' | 'service' | 'structured'> {
  readonly evidence: Capped<Evidence>;
}

/** What is told in the same way in many places. */
export interface SignalRow extends Pick<Observation, 'kind' | 'what' | 'service'> {
  readonly places: number;
  readonly evidence: Capped<Evidence>;
}

export function loggersOf(loggers: readonly Logger[]): LoggerRow[] {
  const groups = groupBy(loggers, ({ name, via, service, structured }) =>
    JSON.stringify([service, name, via, structured]),
  );
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ name, via, service, structured }) => ({
      name,
      via,
      service,
      structured,
      evidence: evidenceOf(group),
    })),
  );
}

export function signalsOf(observations: readonly Observation[]): SignalRow[] {
  const groups = groupBy(observations, ({ kind, what, service }) => JSON.stringify([service, kind, what]));
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ kind, what, service }) => ({
      kind,
      what,
      service,
      places: group.length,
      evidence: evidenceOf(group),
    })),
  );
}
