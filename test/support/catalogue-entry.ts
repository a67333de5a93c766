import { indexCatalogue } from '../../src/knowledge/catalogue-index.ts';
import httpCalls from '../../src/knowledge/detectors/http-calls.ts';
import queueConsumers from '../../src/knowledge/detectors/queue-consumers.ts';
import retryLibraries from '../../src/knowledge/detectors/retry-libraries.ts';
import systemUses from '../../src/knowledge/detectors/system-uses.ts';
import { type Knowledge, type KnownCall, type Match, gatherKnowledge } from '../../src/knowledge/knowledge.ts';
import { slotNames } from '../../src/knowledge/slot-text.ts';
import { loadFolder } from '../../src/lib/load-folder.ts';
import type { RouteUse, ScheduleUse, Slot } from '../../src/model/entry-uses.ts';
import type { Library } from '../../src/model/library.ts';
import { programOf } from './program-of.ts';

const catalogue = indexCatalogue(await loadFolder<Library>(new URL('../../src/knowledge/catalogue/', import.meta.url)));

function knowledgeOf(source: string, file: string): Knowledge {
  return gatherKnowledge(programOf({ [file]: source }), catalogue);
}

/**
 * What the catalogue says about one file, sorted: what the use is, what the code names there, and which API it is called
 * through: `outbound write redis#createClient().set`, `route GET /orders express#default().get`. Retries read
 * `retry 3 exponential jitter createClient`: tries in all, pace, and the call as it is written.
 */
export function matchesOf(source: string, file = 'src/a.ts'): string[] {
  const knowledge = knowledgeOf(source, file);
  const { matches } = knowledge;
  const name = <Use>({ call, alternatives }: Match<Use>, slotOfUse: (use: Use) => Slot | undefined): string =>
    slotNames(knowledge.program, call.site, alternatives.map(slotOfUse)).join(', ');
  const queues = queueConsumers.detect(knowledge).entryPoints ?? [];
  const queuesAt = ({ site }: KnownCall): string =>
    queues.flatMap((row) => (row.kind === 'queue' && row.line === site.call.line ? [row.queue] : [])).join(', ');
  return [
    ...lines(matches.bootstraps, ({ use }) => `starts ${use.role}`),
    ...lines(matches.clients, () => 'client'),
    ...named('consumer', matches.consumers, (match) => queuesAt(match.call) || name(match, (use) => use.queue)),
    ...lines(
      // What a container injects and what is a table shows in the rows of others.
      matches.decorators.filter(({ use }) => use.role !== 'injected' && use.role !== 'table'),
      (match) => `${match.use.role} ${match.use.method ?? ''} ${name(match, (use) => use.name)}`,
    ),
    ...lines(matches.catchers, () => 'goes on'),
    ...lines(matches.configurations, (match) => `configuration ${name(match, (use) => use.name)}`),
    ...lines(matches.environmentReads, (match) => `environment ${name(match, (use) => use.name)}`),
    ...lines(matches.environmentSchemas, () => 'environment schema'),
    ...named('flag', matches.flags, (match) => name(match, (use) => use.flag)),
    ...lines(matches.errorBoundaries, ({ use }) => `boundary${use.reports === true ? ' that reports' : ''}`),
    ...lines(matches.logCalls, () => 'log'),
    ...lines(matches.loggers, () => 'logger'),
    ...lines(matches.mounts, (match) => `mount ${name(match, (use) => use.prefix ?? undefined)}`),
    ...lines(matches.namedEntries, (match) => `${match.use.kind} ${name(match, (use) => use.name)}`),
    ...lines(matches.namedMaps, (match) => `map of ${match.use.kind}`),
    ...lines(matches.chainedProcedures, (match) => `procedure ${name(match, (use) => use.name)}`),
    ...lines(matches.chainedMerges, (match) => `merge ${name(match, (use) => use.prefix)}`),
    ...lines(matches.contracts, () => 'contract'),
    ...lines(matches.contractHandlers, () => 'handlers of a contract'),
    ...lines(matches.observability, ({ use }) => use.kind),
    ...lines(matches.operations, () => 'operations'),
    ...lines(matches.outbound, ({ use }) => `outbound ${use.effect}`),
    ...named('prefix', matches.prefixes, (match) => name(match, (use) => use.prefix)),
    ...lines(matches.processState, ({ use }) => `keeps ${use.kind}`),
    ...lines(matches.procedures, ({ use }) => `procedure ${use.method}`),
    ...lines(matches.procedureRouters, () => 'router'),
    ...lines(matches.procedureServers, ({ call: { site }, alternatives }) => {
      const prefix = slotNames(
        knowledge.program,
        site,
        alternatives.map((use) => use.prefix),
      );
      return `serves ${prefix.join(', ')}`;
    }),
    ...lines(matches.serverFunctions, ({ use }) => `server function ${use.prefix}`),
    ...lines(matches.routes, (match) => `route ${methodOf(match, name)} ${name(match, (use) => use.route)}`),
    ...named('schedule', matches.schedules.filter(startsByItself), (match) => name(match, (use) => use.schedule)),
    ...lines(matches.shutdowns, () => 'ends in order'),
    ...retriesOf(knowledge),
  ].toSorted();
}

/** A timer is a schedule only where it starts the function around it again. */
function startsByItself({ use }: Match<ScheduleUse>): boolean {
  return use.again !== true;
}

/** A call that could take a queue, a prefix or a time and has none is nothing of the kind. */
function named<Use>(
  kind: string,
  matches: readonly Match<Use>[],
  name: (match: Match<Use>) => string,
): readonly string[] {
  return lines(
    matches.filter((match) => name(match) !== ''),
    (match) => `${kind} ${name(match)}`,
  );
}

function lines<Use>(matches: readonly Match<Use>[], say: (match: Match<Use>) => string): readonly string[] {
  return matches.map((match) => {
    const { module, path } = match.call;
    return `${say(match)} ${module}#${path}`.replaceAll(/ +/g, ' ');
  });
}

function methodOf(
  match: Match<RouteUse>,
  name: (match: Match<RouteUse>, slotOfUse: (use: RouteUse) => Slot | undefined) => string,
): string {
  const { method } = match.use;
  return typeof method === 'string' ? method : name(match, () => method);
}

function retriesOf(knowledge: Knowledge): readonly string[] {
  return (retryLibraries.detect(knowledge).retrySites ?? []).map(
    ({ maxAttempts, bounded, backoff, jitter, operation }) =>
      [
        'retry',
        maxAttempts ?? (bounded ? 'unknown' : 'endless'),
        backoff,
        ...(jitter ? ['jitter'] : []),
        operation,
      ].join(' '),
  );
}

/** Errors that one file makes with a code: `@trpc/server#TRPCError NOT_FOUND 404`. */
export function errorCodesOf(source: string): string[] {
  const knowledge = knowledgeOf(source, 'src/a.ts');
  return knowledge.matches.errorCodes.map(({ call, use }) => {
    const [code = ''] = slotNames(knowledge.program, call.site, [use.code]);
    return [`${call.module}#${call.path}`, code, use.statuses?.[code] ?? 'depends'].join(' ');
  });
}

/** Calls of one file that tell a logger how to write. */
export function logSettingsOf(source: string): string[] {
  return knowledgeOf(source, 'src/a.ts').matches.logSettings.map(({ call }) => `${call.module}#${call.path}`);
}

/** What one file makes that ends the process by an `error` event. */
export function errorEventsOf(source: string): string[] {
  const { matches } = knowledgeOf(source, 'src/a.ts');
  return matches.errorEvents
    .map(({ call, use }) => `${call.module}#${call.path}${use.piped === true ? ' when piped' : ''}`)
    .toSorted();
}

/** Names of the systems that one file talks to, sorted. */
export function systemsOf(source: string, file = 'src/a.ts'): string[] {
  const knowledge = knowledgeOf(source, file);
  const uses = [systemUses, httpCalls].flatMap((detector) => detector.detect(knowledge).systemUses ?? []);
  return [...new Set(uses.map((use) => use.system.name))].toSorted();
}
