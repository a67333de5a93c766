import { functionKey } from '../../code/link/linker.ts';
import { symbolOf } from '../../code/link/queries.ts';
import type { FunctionRef } from '../../code/link/program.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { entryPointName } from '../../model/entry-point-name.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import type { Observation } from '../../model/handover-model.ts';
import type { Place } from '../../model/place.ts';
import type { SignalCoverage, WatchedSubject } from '../../model/signal-coverage.ts';
import type { Analysis, Question } from '../analysis.ts';
import { handlersOf } from '../handlers.ts';
import { functionAround } from '../function-around.ts';
import { isHealthCheckPath } from '../health-check-path.ts';
import { leavingCalls } from '../leaving-calls.ts';
import { reaching } from '../reaching.ts';
import { contentsOf } from '../region.ts';
import { placedEntries } from '../placed-entries.ts';

/** Of the entry points, error handlers and outbound calls of each service: how many write a log line, a metric, a span, a report. */
export default {
  id: 'signal-coverage',
  analyse: (question) => ({ signalCoverage: coverageOf(question) }),
} satisfies Analysis;

type Signals = Readonly<Record<'logged' | 'measured' | 'traced' | 'reported', boolean>>;

/** Does a function give a signal? */
type Gives = (at: FunctionRef) => boolean;

interface Watched extends Place {
  readonly subject: WatchedSubject;
  readonly name: string;
  /** Null where its code could not be followed. */
  readonly signals: Signals | null;
}

function coverageOf(question: Question): readonly SignalCoverage[] {
  const watched = [...entriesOf(question), ...handlersIn(question), ...callsOf(question)];
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

/** Answers which signals functions give, where `within` says whether one has to do with places of a signal. */
function signalsBy(
  { rows }: Question,
  within: (places: readonly Place[]) => Gives,
): (functions: readonly FunctionRef[]) => Signals {
  const placesOf = (kind: Observation['kind']): readonly Place[] =>
    [...rows.observability, ...rows.signalCalls].filter((row) => row.kind === kind);
  const gives: Readonly<Record<keyof Signals, Gives>> = {
    logged: within(rows.logCalls),
    measured: within(placesOf('metrics')),
    traced: within(placesOf('tracing')),
    reported: within(placesOf('error-reporting')),
  };
  return (functions) => ({
    logged: functions.some(gives.logged),
    measured: functions.some(gives.measured),
    traced: functions.some(gives.traced),
    reported: functions.some(gives.reported),
  });
}

/** Anywhere on the way from the handler on, as far as calls could be followed. */
function entriesOf(question: Question): readonly Watched[] {
  const signalsOf = signalsBy(question, (places) => reaching(question.program, places));
  return placedEntries(question).flatMap(({ entry: row, starts }) => {
    if (!isWork(row)) return [];
    const signals = starts.length === 0 ? null : signalsOf(starts);
    const watched: Watched = {
      subject: 'entry-points',
      name: entryPointName(row),
      file: row.file,
      line: row.line,
      signals,
    };
    return row.kind === 'queue' || row.kind === 'schedule' ? [watched, { ...watched, subject: 'jobs' }] : [watched];
  });
}

/** In a handler's own code, and in own functions that it calls. */
function handlersIn(question: Question): readonly Watched[] {
  const { program } = question;
  const reach = signalsBy(question, (places) => reaching(program, places));
  const lines = signalsBy(question, (places) => {
    const keys = new Set(places.map(({ file, line }) => `${file}:${line}`));
    return ({ file, function: line }) => keys.has(`${file}:${line}`);
  });
  return [...program.files.keys()].flatMap((file) =>
    handlersOf(program, file).map((handler): Watched => {
      const { calls, inner } = handler.region === null ? NOTHING : contentsOf(program, handler.region);
      const sites = [...calls, ...inner];
      const own = sites.flatMap((site) => site.targets.flatMap((each) => (each.kind === 'function' ? [each.at] : [])));
      const here = lines(sites.map(({ call }) => ({ file, function: call.line })));
      const there = reach(own);
      return {
        subject: 'error-handlers',
        name: `${handler.form} in ${symbolOf(program, { file, function: handler.function })}`,
        file,
        line: handler.line,
        signals: handler.region === null ? null : either(here, there),
      };
    }),
  );
}

const NOTHING = { calls: [], inner: [] } as const;

function either(one: Signals, other: Signals): Signals {
  return {
    logged: one.logged || other.logged,
    measured: one.measured || other.measured,
    traced: one.traced || other.traced,
    reported: one.reported || other.reported,
  };
}

/** Probes come every few seconds: nobody wants to read of them. */
function isWork(row: EntryPoint): boolean {
  return row.kind !== 'http' || !isHealthCheckPath(row.path);
}

/** In the function that makes the call. */
function callsOf(question: Question): readonly Watched[] {
  const { program } = question;
  const signalsOf = signalsBy(question, (places) => {
    const around = new Set(places.map((place) => functionKey(functionAround(program, place))));
    return (at) => around.has(functionKey(at));
  });
  return leavingCalls(question).map(({ row: { system, use } }) => ({
    subject: 'outbound-calls',
    name: `${system.name} in ${use.symbol}`,
    file: use.file,
    line: use.line,
    signals: signalsOf([functionAround(program, use)]),
  }));
}
