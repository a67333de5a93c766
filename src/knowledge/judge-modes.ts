import { groupBy } from '../lib/group-by.ts';
import { by, distinct } from '../lib/order.ts';
import { remembered } from '../lib/remembered.ts';
import { evidenceOf } from '../model/evidence.ts';
import type { EntryPoint } from '../model/entry-point.ts';
import type {
  FailureMode,
  FailureModeEntry,
  FailureSubject,
  ModelOfFailures,
  QueueSubject,
  SystemSubject,
} from '../model/failure-mode.ts';
import type { ExternalSystem, Observation } from '../model/handover-model.ts';

/** What can fail, how, and what the code has against it: each system that is called and each queue that is consumed. */
export function judgeModes(model: ModelOfFailures, modes: readonly FailureModeEntry[]): readonly FailureMode[] {
  const kinds = new Map(model.externalSystems.map(({ name, kind }) => [name, kind]));
  const kindOf = (system: string): ExternalSystem['kind'] | null => kinds.get(system) ?? null;
  const subjects = [...systemsOf(model, kindOf), ...queuesOf(model, kindOf)];
  return subjects
    .flatMap((subject) => modes.flatMap((mode) => toRow(subject, mode)))
    .toSorted(
      by(
        (row) => row.item.kind,
        (row) => row.item.name,
        (row) => row.mode,
      ),
    );
}

function toRow(subject: FailureSubject, { id: mode, failure, cause, judge }: FailureModeEntry): readonly FailureMode[] {
  const judged = judge(subject);
  if (judged === null) return [];
  const { kind, services, entries } = subject;
  const name = kind === 'system' ? subject.system.name : subject.queue;
  return [
    {
      id: `${kind === 'system' ? subject.system.id : `queue:${name}`}/${mode}`,
      item: { kind, name },
      mode,
      failure,
      cause,
      services,
      entryPoints: entries.length,
      calls: kind === 'system' ? subject.calls.length : entries.length,
      ...judged,
      evidence: evidenceOf(judged.evidence).slice(0, MOST_EVIDENCE),
    },
  ];
}

/** The ledger has every place: a row points to the first. */
const MOST_EVIDENCE = 3;

type KindOf = SystemSubject['kindOf'];

function systemsOf(model: ModelOfFailures, kindOf: KindOf): readonly SystemSubject[] {
  const calls = groupBy(model.outboundCalls, ({ system }) => system);
  const callsByFunction = groupBy(model.outboundCalls, ({ file, symbol }) => `${file} ${symbol}`);
  return model.externalSystems.flatMap((system) => {
    const own = calls.get(system.name) ?? [];
    if (own.length === 0) return [];
    const services = distinct([...system.services, ...system.access.map(({ service }) => service)]);
    return [
      {
        kind: 'system' as const,
        system,
        calls: own,
        services,
        entries: reaching(model).get(system.name) ?? [],
        watching: watchingOf(model, services),
        worst: model.retryPaths.find((path) => path.system === system.name) ?? null,
        secrets: model.environment.filter(
          ({ secret, systems, reads }) => secret && reads.length > 0 && systems.includes(system.name),
        ),
        callsByFunction,
        kindOf,
      },
    ];
  });
}

function queuesOf(model: ModelOfFailures, kindOf: KindOf): readonly QueueSubject[] {
  // A name that is put together at run time says nothing.
  const entries = model.entryPoints.flatMap((entry) =>
    entry.kind === 'queue' && /[\p{L}\d]/u.test(entry.queue) ? [entry] : [],
  );
  return [...groupBy(entries, ({ queue }) => queue)].map(([queue, consumers]) => {
    const services = distinct(consumers.flatMap(({ service }) => service ?? []));
    return {
      kind: 'queue' as const,
      queue,
      services,
      entries: consumers,
      watching: watchingOf(model, services),
      producers: model.producers.filter((producer) => producer.queue === queue),
      calls: model.serviceCalls.filter(({ kind, what }) => kind === 'queue' && what === queue),
      kindOf,
    };
  });
}

const reaching = remembered((model: ModelOfFailures): ReadonlyMap<string, readonly EntryPoint[]> => {
  const pairs = model.entryPoints.flatMap((entry) =>
    distinct(entry.systems.map(({ name }) => name)).map((name) => ({ name, entry })),
  );
  const groups = groupBy(pairs, ({ name }) => name);
  return new Map([...groups].map(([name, rows]) => [name, rows.map(({ entry }) => entry)]));
});

function watchingOf({ observability }: ModelOfFailures, services: readonly string[]) {
  return observability.filter(
    ({ kind, service, isNews }) => WATCHING.has(kind) && isNews !== true && services.includes(service ?? ''),
  );
}

const WATCHING = new Set<Observation['kind']>(['error-reporting', 'alerting']);
