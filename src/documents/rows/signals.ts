import { groupBy } from '../../lib/group-by.ts';
import type { HandoverModel, Logger, Observation, Service } from '../../model/handover-model.ts';
import { loadedBy } from '../../model/rows-of-service.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { type Capped, cap } from './cap.ts';
import { librariesOf } from './services.ts';

/** Loggers of one name, made in the same way in many files, are one to a reader. */
export interface LoggerRow extends Pick<Logger, 'name' | 'via' | 'service' | 'structured'> {
  /** It has a name of its own: one that is only called after its library or its file has none. */
  readonly named: boolean;
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
      named: name !== via && !/\.[cm]?[jt]sx?$/.test(name),
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

/** Signals that libraries of the repository set up in the service that loads them; what a library only can ask is no check. */
export function sharedSignalsOf(service: Service, model: HandoverModel) {
  const libraries = new Set(librariesOf(model).map(({ name }) => name));
  const rows = loadedBy(service, model)
    .filter((name) => libraries.has(name))
    .map((library) => ({
      library,
      signals: cap(
        signalsOf(model.observability.filter((row) => row.service === library && row.kind !== 'health-check')),
        4,
      ),
    }));
  return cap(
    rows.filter(({ signals }) => signals.total > 0),
    10,
  );
}
