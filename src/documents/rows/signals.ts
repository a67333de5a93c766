import { groupBy } from '../../lib/group-by.ts';
import type { HandoverModel, Logger, Observation, Service } from '../../model/handover-model.ts';
import { isRunBy } from '../../model/rows-of-service.ts';
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
export interface SignalRow extends Pick<Observation, 'what' | 'service'> {
  /** A message that may be any news is no alert. */
  readonly kind: Observation['kind'] | 'message';
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
  const rows = observations.map((row) => ({ ...row, kind: row.isNews === true ? ('message' as const) : row.kind }));
  const groups = groupBy(rows, ({ kind, what, service }) => JSON.stringify([service, kind, what]));
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

/** Signals of libraries of the repository whose code the service runs; what a library only can ask is no check. */
export function sharedSignalsOf(service: Service, model: HandoverModel) {
  const shared = model.observability.filter(isRunBy(service)).filter(({ kind }) => kind !== 'health-check');
  const rows = librariesOf(model).map(({ name }) => ({
    library: name,
    signals: cap(signalsOf(shared.filter((row) => row.service === name)), 4),
  }));
  return cap(
    rows.filter(({ signals }) => signals.total > 0),
    10,
  );
}
