import { functionKey } from '../../code/link/linker.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Observation } from '../../model/handover-model.ts';
import type { Place } from '../../model/place.ts';
import type { SignalCoverage, WatchedSubject } from '../../model/signal-coverage.ts';
import type { Analysis, Question } from '../analysis.ts';
import { functionAround } from '../function-around.ts';
import { isHealthCheckPath } from '../health-check-path.ts';
import { functionsReaching } from '../reaching.ts';
import type { FoundEntryPoint } from '../rows.ts';

/** Of the entry points and outbound calls of each service: how many write a log line, a metric, a span, a report. */
export default {
  id: 'signal-coverage',
  analyse: (question) => ({ signalCoverage: coverageOf(question) }),
} satisfies Analysis;

interface Signals {
  readonly logged: boolean;
  readonly measured: boolean;
  readonly traced: boolean;
  readonly reported: boolean;
}

interface Watched extends Place {
  readonly subject: WatchedSubject;
  readonly name: string;
  /** Null where its code could not be followed. */
  readonly signals: Signals | null;
}

function coverageOf(question: Question): readonly SignalCoverage[] {
  const watched = [...entriesOf(question), ...callsOf(question)];
  const groups = groupBy(watched, (row) => JSON.stringify([question.serviceOf(row.file)?.name ?? null, row.subject]));
  return [...groups.values()]
    .flatMap((rows) => (rows[0] === undefined ? [] : [toCoverage(question, rows[0], rows)]))
    .toSorted(
      by(
        (row) => row.service ?? '',
        (row) => row.subject,
      ),
    );
}

function toCoverage({ serviceOf }: Question, first: Watched, rows: readonly Watched[]): SignalCoverage {
  const followed = rows.flatMap((row) => (row.signals === null ? [] : [{ ...row, signals: row.signals }]));
  const count = (signal: keyof Signals): number => followed.filter(({ signals }) => signals[signal]).length;
  const silent = followed.filter(({ signals }) => !Object.values(signals).some(Boolean));
  return {
    service: serviceOf(first.file)?.name ?? null,
    subject: first.subject,
    total: rows.length,
    followed: followed.length,
    logged: count('logged'),
    measured: count('measured'),
    traced: count('traced'),
    reported: count('reported'),
    silent: silent
      .map(({ name, file, line }) => ({ name, file, line }))
      .toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.name,
        ),
      ),
  };
}

function placesOf({ rows }: Question, kind: Observation['kind']): readonly Place[] {
  return [...rows.observability, ...rows.signalCalls].filter((row) => row.kind === kind);
}

/** Anywhere on the way from the handler on, as far as calls could be followed. */
function entriesOf(question: Question): readonly Watched[] {
  const { program, rows } = question;
  const reaching = {
    logged: functionsReaching(program, rows.logCalls),
    measured: functionsReaching(program, placesOf(question, 'metrics')),
    traced: functionsReaching(program, placesOf(question, 'tracing')),
    reported: functionsReaching(program, placesOf(question, 'error-reporting')),
  };
  return rows.entryPoints.filter(isWork).map((row): Watched => {
    const keys = row.handlers.map(functionKey);
    const reaches = (functions: ReadonlySet<string>): boolean => keys.some((key) => functions.has(key));
    const signals = {
      logged: reaches(reaching.logged),
      measured: reaches(reaching.measured),
      traced: reaches(reaching.traced),
      reported: reaches(reaching.reported),
    };
    return {
      subject: 'entry-points',
      name: nameOf(row),
      file: row.file,
      line: row.line,
      signals: keys.length === 0 ? null : signals,
    };
  });
}

/** Probes come every few seconds: nobody wants to read of them. */
function isWork(row: FoundEntryPoint): boolean {
  return row.kind !== 'http' || !isHealthCheckPath(row.path);
}

function nameOf(row: FoundEntryPoint): string {
  if (row.kind === 'http') return `${row.method} ${row.path}`;
  return row.kind === 'queue' ? `queue ${row.queue}` : `schedule ${row.schedule}`;
}

/** In the function that makes the call. */
function callsOf(question: Question): readonly Watched[] {
  const { program, rows } = question;
  const around = (places: readonly Place[]): ReadonlySet<string> =>
    new Set(places.map((place) => functionKey(functionAround(program, place))));
  const inside = {
    logged: around(rows.logCalls),
    measured: around(placesOf(question, 'metrics')),
    traced: around(placesOf(question, 'tracing')),
    reported: around(placesOf(question, 'error-reporting')),
  };
  const calls = rows.systemUses.filter(({ use }) => use.effect !== 'client' && use.effect !== 'consume');
  const places = new Map(calls.map((row) => [`${row.use.file}:${row.use.line}:${row.system.name}`, row]));
  return [...places.values()].map(({ system, use }) => {
    const key = functionKey(functionAround(program, use));
    const signals = {
      logged: inside.logged.has(key),
      measured: inside.measured.has(key),
      traced: inside.traced.has(key),
      reported: inside.reported.has(key),
    };
    return {
      subject: 'outbound-calls',
      name: `${system.name} in ${use.symbol}`,
      file: use.file,
      line: use.line,
      signals,
    };
  });
}
