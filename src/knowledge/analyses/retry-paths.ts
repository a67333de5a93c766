import { callGraph } from '../../code/link/call-graph.ts';
import { functionKey } from '../../code/link/linker.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Certainty } from '../../model/place.ts';
import type { LibraryLayer, RetryLayer, RetryPath } from '../../model/resilience.ts';
import type { Analysis, Question } from '../analysis.ts';
import { type StartedBy, entryStarts } from '../entry-starts.ts';
import type { CallSettings, SystemUse } from '../rows.ts';
import { hopStarts } from '../hop-starts.ts';
import { chainOf, functionOfUse, settingsAlong, sinksOf } from '../sinks.ts';
import { type Way, durationOf, productOf, worstWays } from '../worst-ways.ts';

/** Where tries multiply: for each call that leaves the process the worst way to it, from an entry point to the library. */
export default {
  id: 'retry-paths',
  analyse: (question) => ({ retryPaths: pathsOf(question) }),
} satisfies Analysis;

type Ways = ReadonlyMap<string, Way<StartedBy>>;

/** Ways from entry points, those that lead through another entry point of the repository included. */
function waysIn(question: Question): Ways {
  const graph = callGraph(question.program);
  const { layers } = sinksOf(question);
  const starts = entryStarts(question);
  const direct = worstWays(graph, layers, starts);
  const hops = hopStarts(question, direct);
  return hops.length === 0 ? direct : worstWays(graph, layers, [...starts, ...hops]);
}

function pathsOf(question: Question): readonly RetryPath[] {
  const { rows } = question;
  const ways = waysIn(question);
  const paths = rows.systemUses.flatMap((row) => pathTo(question, ways, row) ?? []);
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

/** The worst way to a call; null where at most one layer tries again. */
function pathTo(question: Question, ways: Ways, row: SystemUse): RetryPath | null {
  const { use, system, via, sink } = row;
  const { callOf, settingsOf, layersAround } = sinksOf(question);
  if (sink === null || callOf(sink) === undefined || use.effect === 'client') return null;
  const chain = chainOf(question, row, sink);
  const found = settingsOf(sink);
  const set = found === undefined ? undefined : settingsAlong(question.program, chain, found);
  const way = ways.get(functionKey(functionOfUse(row, chain))) ?? NO_WAY;
  const own = distinctLayers([...way.layers, ...layersAround(chain)]);
  const layers = [...own, ...libraryLayer(via, set)];
  if (layers.length < 2) return null;
  return {
    file: use.file,
    line: use.line,
    system: system.name,
    api: use.api,
    via,
    symbol: use.symbol,
    service: question.serviceOf(use.file)?.name ?? null,
    entry: way.entry === null ? null : placedIn(question, way.entry),
    layers,
    attempts: productOf(layers),
    exact: layers.every(({ attempts }) => attempts !== null),
    ...worstTime(own, set),
    certainty: weakest([use, set?.tries, way, ...own]),
  };
}

function worstTime(own: readonly RetryLayer[], set: CallSettings | undefined): Pick<RetryPath, 'worstMs'> {
  if (set?.worstMs === undefined || own.some(({ attempts }) => attempts === null)) return {};
  return { worstMs: durationOf(own, set.worstMs) };
}

function placedIn({ serviceOf }: Question, { name, file, line }: StartedBy): RetryPath['entry'] {
  return { name, file, line, service: serviceOf(file)?.name ?? null };
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
