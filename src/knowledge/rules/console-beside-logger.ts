import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { HandoverModel, LogCallCount, ServiceKind } from '../../model/handover-model.ts';

/** In a browser and on a command line the console is where people look. */
const BACKEND = new Set<ServiceKind>(['http-server', 'worker', 'serverless', 'job']);

/** Services that write some lines with their logger and others past it. */
export default {
  id: 'console-beside-logger',
  severity: 'low',
  description: 'Backend services that write log lines with the console although they have a structured logger.',
  why: 'Lines of the console have no level, no time and no request id: they are missing where people search and filter.',
  action: 'Write them with the logger.',
  check: (model) => {
    const structured = new Set(model.loggers.filter((logger) => logger.structured).map((logger) => logger.via));
    const backend = new Set(
      model.services.filter((service) => BACKEND.has(service.kind)).map((service) => service.name),
    );
    const counts = model.logCalls.filter((row) => row.service !== null && backend.has(row.service));
    return [...groupBy(counts, (row) => row.service)].flatMap(([service, rows]) =>
      toObserved(model, service, { rows, structured }),
    );
  },
} satisfies Rule;

interface Counts {
  readonly rows: readonly LogCallCount[];
  /** Libraries that write structured lines. */
  readonly structured: ReadonlySet<string>;
}

function toObserved(
  { loggers }: Pick<HandoverModel, 'loggers'>,
  service: string | null,
  { rows, structured }: Counts,
): readonly Observed[] {
  const past = rows.find((row) => row.via === 'console');
  const proper = rows.filter((row) => structured.has(row.via));
  if (past === undefined || proper.length === 0) return [];
  const usual = listed(proper.map((row) => `${row.calls} with ${row.via}`));
  const places = loggers.filter(
    (logger) => logger.service === service && (logger.via === 'console' || structured.has(logger.via)),
  );
  const message = `${service}: ${counted(past.calls, 'log call')} with the console beside ${usual}.`;
  return [
    {
      message,
      service,
      evidence: evidenceOf(places.toSorted((a, b) => Number(b.via === 'console') - Number(a.via === 'console'))),
    },
  ];
}
