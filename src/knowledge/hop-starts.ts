import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { mayMeet } from '../model/queue-ends.ts';
import type { RetryLayer, TriesSetting } from '../model/resilience.ts';
import type { Question } from './analysis.ts';
import { entryStarts, type StartedBy } from './entry-starts.ts';
import { functionAround } from './function-around.ts';
import { lastName } from './mentions.ts';
import { ownServiceOf } from './own-service.ts';
import { queueName } from './queue-name.ts';
import { isSameRoute, pathOfRequest } from './routes-called.ts';
import type { SystemUse } from './rows.ts';
import { chainOf, functionOfUse, sinksOf } from './sinks.ts';
import type { Start, Way } from './worst-ways.ts';

type Ways = ReadonlyMap<string, Way<StartedBy>>;

/**
 * Entry points that other code of the repository reaches: with each try of a request the route runs again, and with each try of a
 * job the jobs that it makes and waits for. They start with the retries on the way to the place that makes the request or the job.
 */
export function hopStarts(question: Question, ways: Ways): readonly Start<StartedBy>[] {
  return [...requestHops(question, ways), ...jobHops(question, ways)].filter(({ layers }) => layers.length > 0);
}

function requestHops(question: Question, ways: Ways): readonly Start<StartedBy>[] {
  const routes = question.rows.entryPoints.filter((row) => row.kind === 'http');
  return question.rows.systemUses.flatMap((row) => {
    const { sink, use } = row;
    const to = sink === null || use.effect === 'client' ? null : ownServiceOf(row, question);
    if (to === null || sink === null) return [];
    const path = pathOfRequest(question.program, row, sink);
    const method = sinksOf(question).settingsOf(sink)?.method ?? null;
    const called = routes.filter(
      (route) => question.serviceOf(route.file)?.name === to.name && isSameRoute(route, { method, path }),
    );
    const around = wayTo(question, ways, row);
    // Several routes that fit are none that is known.
    return called.length !== 1 || around === null
      ? []
      : called.flatMap(({ handlers }) => handlers.map((at) => ({ ...around, at, certainty: 'likely' as const })));
  });
}

type Around = Pick<Start<StartedBy>, 'entry' | 'layers'>;

/** The entry point that leads to a request, and all that tries it again. */
function wayTo(question: Question, ways: Ways, row: SystemUse): Around | null {
  const { sink } = row;
  if (sink === null) return null;
  const { settingsOf, layersAround } = sinksOf(question);
  const chain = chainOf(question, row, sink);
  const way = ways.get(functionKey(functionOfUse(row, chain)));
  if (way === undefined) return null;
  const own = [...way.layers, ...layersAround(chain)];
  return { entry: way.entry, layers: [...new Set([...own, ...clientLayer(row, settingsOf(sink)?.tries)])] };
}

/** What the client of a request tries again by itself. */
function clientLayer({ use, via }: SystemUse, tries: TriesSetting | undefined): readonly RetryLayer[] {
  if (tries === undefined || tries.from === 'unknown' || tries.attempts === 1) return [];
  const { attempts, bounded, certainty, place } = tries;
  const { file, line } = place ?? use;
  return [{ kind: 'client-option', file, line, symbol: `${via} in ${use.symbol}`, attempts, bounded, certainty }];
}

/**
 * A job that waits for another one fails with it, and makes it again with its next try. One that only hands work on is done then:
 * what fails later does not run it again.
 */
function jobHops(question: Question, ways: Ways): readonly Start<StartedBy>[] {
  const { program, rows } = question;
  const consumers = groupBy(
    entryStarts(question).filter(({ entry }) => entry.name.startsWith('queue ')),
    ({ entry }) => queueName(entry.name.slice('queue '.length)),
  );
  return rows.producers.flatMap((producer) => {
    const way = ways.get(functionKey(functionAround(program, producer)));
    if (way === undefined || !way.layers.some(({ kind }) => kind === 'queue-attempts')) return [];
    if (!isWaitedFor(program, functionAround(program, producer))) return [];
    return (consumers.get(queueName(producer.queue)) ?? [])
      .filter(({ entry }) => entry.name !== way.entry.name && mayMeet(producer.framework, entry.framework ?? ''))
      .map((start) => ({
        at: start.at,
        entry: way.entry,
        layers: [...new Set([...way.layers, ...start.layers])],
        certainty: 'likely' as const,
      }));
  });
}

/** `await job.waitUntilFinished(events)`, `await job.finished()`. */
function isWaitedFor(program: Program, { file, function: id }: FunctionRef): boolean {
  const facts = program.files.get(file);
  return (facts?.calls ?? []).some(
    (call) =>
      facts !== undefined &&
      call.function === id &&
      /^(?:waitUntilFinished|finished)$/.test(lastName(facts, call.callee)),
  );
}
