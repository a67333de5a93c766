import { groupBy } from '../../lib/group-by.ts';
import { distinct } from '../../lib/order.ts';
import type { Alert } from '../../model/alert.ts';
import type { Correlation, CorrelationHop } from '../../model/correlation.ts';
import type { HandoverModel, Observation, Service } from '../../model/handover-model.ts';
import type { LogSetting } from '../../model/log-setting.ts';
import { isOf } from '../../model/rows-of-service.ts';
import type { SignalCoverage } from '../../model/signal-coverage.ts';
import { cap } from '../rows/cap.ts';
import { evidenceOf, toEvidence } from '../rows/evidence.ts';
import { loggersOf, signalsOf } from '../rows/signals.ts';
import { deployablesOf, runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** What each service tells about itself while it runs. */
export default {
  id: 'observability',
  build: (model) => [
    {
      services: cap(
        deployablesOf(model).map((service) => toServiceRow(service, model)),
        100,
      ),
      inAll: inAll(model.signalCoverage),
      watched: cap(model.signalCoverage.filter(({ followed }) => followed > 0).map(toWatchedRow), 70),
      automatic: cap(signalsOf(model.observability.filter((row) => row.automatic === true)), 15),
      silent: silentOf(model.signalCoverage),
      sensitive: cap(
        model.sensitiveLogs.map(({ kind, what, service, ...place }) => ({
          kind,
          what,
          service: service ?? '',
          evidence: toEvidence(place),
        })),
        40,
      ),
      alerts: { ...cap(model.alerts.map(toAlertRow), 80), bare: model.alerts.filter(isBare).length },
      loggers: cap(loggersOf(model.loggers), 40),
      correlation: cap(model.correlation.map(toCorrelationRow), 60),
      lost: cap(lostOf(model.correlation), 60),
      settings: cap(model.logSettings.map(toSettingRow), 40),
      observations: cap(signalsOf(model.observability), 40),
      ...droppedOf(model),
    },
  ],
} satisfies View;

function droppedOf({ errorHandlers }: HandoverModel) {
  const dropped = errorHandlers.filter(({ dispositions }) => dispositions.includes('swallow')).length;
  return { handlers: { total: errorHandlers.length }, dropped, isDroppedOnce: dropped === 1 };
}

function toAlertRow({ name, tool, severity, runbook, undecided, page, file, line }: Alert) {
  return {
    name,
    tool,
    severity,
    runbook,
    undecided: undecided === true,
    isGone: page === null,
    page: page === undefined || page === null ? null : toEvidence({ file: page, line: 1 }),
    evidence: toEvidence({ file, line }),
  };
}

function isBare({ runbook, undecided }: Alert): boolean {
  return runbook === null && undecided !== true;
}

function toCorrelationRow({ service, ids, knownAt, automatic, hops }: Correlation) {
  const count = (carries: CorrelationHop['carries']) => hops.filter((hop) => hop.carries === carries).length;
  return {
    service,
    ids,
    knownAt: evidenceOf(knownAt),
    automatic,
    hops: hops.length,
    carried: count('yes'),
    lost: count('no'),
    unknown: count('unknown'),
  };
}

/** Hops of one kind and name are one to a reader. */
function lostOf(correlation: readonly Correlation[]) {
  const lost = correlation.flatMap(({ service, hops }) =>
    hops.filter(({ carries }) => carries === 'no').map((hop) => ({ service, ...hop })),
  );
  return [...groupBy(lost, ({ service, kind, name }) => JSON.stringify([service, kind, name])).values()].flatMap(
    (rows) => rows.slice(0, 1).map(({ service, kind, name }) => ({ service, kind, name, evidence: evidenceOf(rows) })),
  );
}

const MOST_REDACTED = 12;

function toSettingRow({ via, service, level, variables, redacts, context, ...place }: LogSetting) {
  return {
    via,
    service: service ?? '',
    level,
    variables,
    redacts: cap(redacts ?? [], MOST_REDACTED),
    isToldToRedact: redacts !== null,
    context: context.slice(0, MOST_REDACTED),
    evidence: toEvidence(place),
  };
}

function toWatchedRow({ silent, ...row }: SignalCoverage) {
  return { ...row, silent: silent.length, service: row.service ?? '' };
}

/** The numbers of all services together. */
function inAll(coverage: readonly SignalCoverage[]) {
  return [...groupBy(coverage, (row) => row.subject)].map(([subject, rows]) => {
    const sum = (count: (row: SignalCoverage) => number) => rows.reduce((total, row) => total + count(row), 0);
    return {
      subject,
      total: sum((row) => row.total),
      followed: sum((row) => row.followed),
      logged: sum((row) => row.logged),
      measured: sum((row) => row.measured),
      traced: sum((row) => row.traced),
      reported: sum((row) => row.reported),
      silent: sum((row) => row.silent.length),
    };
  });
}

/** Of all services together: the page says where to look, the model has each. */
const MOST_SILENT = 80;

/** Entry points that nobody hears of, by service, jobs among them; the rest is in the numbers. */
function silentOf(coverage: readonly SignalCoverage[]) {
  const rows = coverage.filter(({ subject, silent }) => subject === 'entry-points' && silent.length > 0);
  const share = Math.max(1, Math.floor(MOST_SILENT / Math.max(1, rows.length)));
  return rows.map(({ service, subject, silent }) => ({
    service: service ?? '',
    subject,
    places: cap(
      silent.map(({ name, ...place }) => ({ name, evidence: toEvidence(place) })),
      Math.min(share, 15),
    ),
  }));
}

function toServiceRow(service: Service, model: HandoverModel) {
  const isOwn = isOf(service);
  const counts = model.logCalls.filter(isOwn);
  const count = (kind: Observation['kind']) =>
    model.observability.filter((row) => row.kind === kind && isOwn(row)).length;
  return {
    name: service.name,
    runbook: runbookOf(service),
    via: distinct([...model.loggers.filter(isOwn), ...counts].map((logger) => logger.via)),
    logCalls: counts.reduce((sum, row) => sum + row.calls, 0),
    metrics: count('metrics'),
    tracing: count('tracing'),
    errorReporting: count('error-reporting'),
    healthChecks: count('health-check'),
    handlers: model.errorHandlers.filter(isOwn).length,
    swallowing: model.errorHandlers.filter((handler) => isOwn(handler) && handler.dispositions.includes('swallow'))
      .length,
  };
}
