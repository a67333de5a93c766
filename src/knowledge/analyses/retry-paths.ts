import { callGraph } from '../../code/link/call-graph.ts';
import { functionKey } from '../../code/link/linker.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Call } from '../../model/facts.ts';
import type { Certainty } from '../../model/place.ts';
import type { LibraryLayer, RetryLayer, RetryPath } from '../../model/resilience.ts';
import type { Analysis, Question } from '../analysis.ts';
import { queueTries } from '../queue-tries.ts';
import { type RetryLayers, retryLayers } from '../retry-layers.ts';
import type { CallSettings, FoundEntryPoint, Sink, SystemUse } from '../rows.ts';
import { type Start, type Way, productOf, worstWays } from '../worst-ways.ts';

/** Where tries multiply: for each call that leaves the process the worst way to it, from an entry point to the library. */
export default {
  id: 'retry-paths',
  analyse: (question) => ({ retryPaths: pathsOf(question) }),
} satisfies Analysis;

type Entry = NonNullable<RetryPath['entry']>;

interface Asking {
  readonly question: Question;
  readonly layers: RetryLayers;
  readonly ways: ReadonlyMap<string, Way<Entry>>;
  readonly settings: ReadonlyMap<string, CallSettings>;
}

function pathsOf(question: Question): readonly RetryPath[] {
  const { program, rows } = question;
  const layers = retryLayers(program, rows.retrySites);
  const graph = callGraph(program);
  const asking = {
    question,
    layers,
    ways: worstWays(graph, layers, startsOf(question)),
    settings: new Map(rows.callSettings.map((row) => [sinkKey(row), row])),
  };
  const paths = rows.systemUses.flatMap((row) => pathTo(asking, row) ?? []);
  // Several calls of one function on one way are one path to a reader.
  const worst = [
    ...groupBy(paths, (path) => `${path.system} ${path.via} ${path.symbol} ${path.file}`).values(),
  ].flatMap(
    (group) =>
      group.toSorted(
        by(
          (path) => -path.attempts,
          (path) => path.line,
        ),
      )[0] ?? [],
  );
  return worst.toSorted(
    by(
      (path) => -path.attempts,
      (path) => path.file,
      (path) => path.line,
      (path) => path.system,
    ),
  );
}

function sinkKey({ file, call }: Sink): string {
  return `${call} ${file}`;
}

function startsOf({ program, rows }: Question): readonly Start<Entry>[] {
  const triesOf = queueTries(program, rows.retrySites);
  return rows.entryPoints.flatMap((row) =>
    row.handlers.map((at) => ({
      at,
      entry: { name: nameOf(row), file: row.file, line: row.line },
      layers: row.kind === 'queue' ? [triesOf(row.queue) ?? []].flat() : [],
      certainty: row.certainty,
    })),
  );
}

function nameOf(row: FoundEntryPoint): string {
  if (row.kind === 'http') return `${row.method} ${row.path}`;
  return row.kind === 'queue' ? `queue ${row.queue}` : `schedule ${row.schedule}`;
}

/** The worst way to a call; null where at most one layer tries again. */
function pathTo(asking: Asking, row: SystemUse): RetryPath | null {
  const { use, system, via, sink } = row;
  const inner = sink === null ? undefined : asking.question.program.files.get(sink.file)?.calls[sink.call];
  if (sink === null || inner === undefined || use.effect === 'client') return null;
  const set = asking.settings.get(sinkKey(sink));
  const outer = callerOf(asking.question, use, sink);
  const way = asking.ways.get(functionKey({ file: use.file, function: outer.function })) ?? NO_WAY;
  const near = [...asking.layers.around(use.file, outer), ...asking.layers.around(sink.file, inner)];
  const own = distinctLayers([...way.layers, ...near]);
  const layers = [...own, ...libraryLayer(via, set)];
  if (layers.length < 2) return null;
  return {
    file: use.file,
    line: use.line,
    system: system.name,
    api: use.api,
    via,
    symbol: use.symbol,
    service: asking.question.serviceOf(use.file)?.name ?? null,
    entry: way.entry,
    layers,
    attempts: productOf(layers),
    exact: layers.every(({ attempts }) => attempts !== null),
    certainty: weakest([use, set?.tries, way, ...own]),
  };
}

/** No entry point that was found leads here. */
const NO_WAY = { entry: null, layers: [], certainty: 'certain' } as const;

function weakest(rows: readonly ({ readonly certainty: Certainty } | undefined)[]): Certainty {
  return rows.some((row) => row?.certainty === 'likely') ? 'likely' : 'certain';
}

function distinctLayers(layers: readonly RetryLayer[]): readonly RetryLayer[] {
  return [...new Set(layers)];
}

/** What the client does inside; nothing where it tries once, or where nobody knows. */
function libraryLayer(library: string, set: CallSettings | undefined): readonly LibraryLayer[] {
  if (set === undefined || set.tries.from === 'unknown' || set.tries.attempts === 1) return [];
  const { attempts, bounded } = set.tries;
  return [{ kind: 'library', library, attempts, bounded }];
}

/** The call itself, or that of the own helper which makes it. */
function callerOf({ program }: Question, use: SystemUse['use'], { file, call }: Sink): Call {
  const sink = program.files.get(file)?.calls[call];
  const calls = program.files.get(use.file)?.calls ?? [];
  const outer = use.file === file && sink?.line === use.line ? sink : calls.find((each) => each.line === use.line);
  return outer ?? NO_CALL;
}

/** The top level of a file. */
const NO_CALL: Call = {
  kind: 'call',
  callee: -1,
  arguments: [],
  typeArguments: [],
  function: 0,
  scope: -1,
  use: 'used',
  optional: false,
  line: 0,
  endLine: 0,
};
