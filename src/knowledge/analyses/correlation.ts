import { nameOf } from '../../lib/tree-path.ts';
import { by, distinct } from '../../lib/order.ts';
import { entryPointName } from '../../model/entry-point-name.ts';
import type { Correlation, CorrelationHop } from '../../model/correlation.ts';
import type { Service, ServiceKind } from '../../model/handover-model.ts';
import type { Place } from '../../model/place.ts';
import type { Analysis, Question } from '../analysis.ts';
import { isCorrelationId, namesId } from '../correlation.ts';
import { ownServiceOf } from '../own-service.ts';
import { queueName } from '../queue-name.ts';
import { runnersOf } from '../runners.ts';

const SERVING = new Set<ServiceKind>(['http-server', 'worker', 'serverless', 'job', 'fullstack']);

/** By which id log lines of one request are put together, and where it does not go along. */
export default {
  id: 'correlation',
  analyse: (question) => ({
    correlation: question.services
      .filter((service) => service.deployable && SERVING.has(service.kind))
      .map((service) => correlationOf(question, service))
      .filter(({ ids, hops }) => ids.length + hops.length > 0)
      .toSorted(by(({ service }) => service)),
  }),
} satisfies Analysis;

function correlationOf(question: Question, { name }: Service): Correlation {
  const { rows } = question;
  const runs = runnersOf(question);
  const isOf = (place: Place): boolean => runs(place).some(({ service }) => service === name);
  const known = idsIn(question).filter(isOf);
  const automatic = rows.observability.filter((row) => row.kind === 'tracing' && row.automatic === true).filter(isOf);
  return {
    service: name,
    ids: distinct(known.map((row) => row.name)),
    knownAt: distinctPlaces(known).slice(0, MOST_PLACES),
    automatic: distinct(automatic.map(({ what }) => what)),
    hops: [...handedOn(question).filter((hop) => hop.kind !== 'http' || hop.name !== name), ...started(question)]
      .filter(isOf)
      .toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.name,
        ),
      ),
  };
}

const MOST_PLACES = 6;

/** Headers, fields of log lines, and what a child of a logger adds to each of its lines. */
function idsIn({ rows }: Question): readonly (Place & { readonly name: string })[] {
  const fields = rows.logMessages.flatMap(({ fields: names = [], file, line }) =>
    names.filter(isCorrelationId).map((name) => ({ name, file, line })),
  );
  const context = rows.logSettings.flatMap((row) =>
    row.context.filter(isCorrelationId).map((name) => ({ name, file: row.file, line: row.line })),
  );
  return [...rows.correlationIds, ...context, ...fields];
}

function distinctPlaces(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map(({ file, line }) => [`${file}:${line}`, { file, line }])).values()];
}

/** Work for own queues, and requests to own services; where nobody knows what was handed over, nobody knows. */
function handedOn(question: Question): readonly CorrelationHop[] {
  const { rows } = question;
  const known = new Map(rows.correlationHops.map((row) => [`${row.kind} ${row.line} ${row.file}`, row.carries]));
  const carriesAt = (kind: 'queue' | 'http', { file, line }: Place): CorrelationHop['carries'] =>
    known.get(`${kind} ${line} ${file}`) ?? 'unknown';
  const queued = rows.producers.map(({ queue, file, line }): CorrelationHop => ({
    kind: 'queue',
    name: queueName(queue),
    carries: carriesAt('queue', { file, line }),
    file,
    line,
  }));
  const asked = rows.systemUses.flatMap((row): readonly CorrelationHop[] => {
    const to = row.use.effect === 'client' ? null : ownServiceOf(row, question);
    const { file, line } = row.use;
    return to === null ? [] : [{ kind: 'http', name: to.name, carries: carriesAt('http', row.use), file, line }];
  });
  const all = [...queued, ...asked].map((hop) => [`${hop.kind} ${hop.name} ${hop.line} ${hop.file}`, hop] as const);
  return [...new Map(all).values()];
}

/** Libraries that only start a function; those of jobs and workflows give each run an id. */
const CLOCKS = new Set(['node-cron', 'cron', 'croner', 'node-schedule', 'nestjs-schedule', 'bree', 'toad-scheduler']);

/** What a clock starts belongs to no request: it is told apart by an id of its own, or not at all. */
function started({ program, rows }: Question): readonly CorrelationHop[] {
  return rows.entryPoints.flatMap((row): readonly CorrelationHop[] => {
    if (row.kind !== 'schedule' || row.handlers.length === 0 || !CLOCKS.has(row.framework)) return [];
    const carries = row.handlers.some((at) => namesId(program, at)) ? 'yes' : 'no';
    const name = entryPointName(row);
    return [
      { kind: 'timer', name: name.includes('${') ? nameOf(row.file) : name, carries, file: row.file, line: row.line },
    ];
  });
}
