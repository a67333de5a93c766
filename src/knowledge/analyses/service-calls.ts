import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { Producer, ServiceCall } from '../../model/entry-point.ts';
import type { CatalogEntity } from '../../model/ownership.ts';
import type { Certainty, Place } from '../../model/place.ts';
import type { Analysis, Question } from '../analysis.ts';
import { canAnswer, ownServiceOf } from '../own-service.ts';
import { queueName } from '../queue-name.ts';
import { runnersOf } from '../runners.ts';
import { mayMeet } from '../../model/queue-ends.ts';
import { sameHostCalls } from '../same-host-calls.ts';
import { sameQueue } from '../same-queue.ts';
import { scriptValues } from '../script-values.ts';

/** Which service makes which other work: through queues that one fills and the other consumes, by its address, and by the type of its router. */
export default {
  id: 'service-calls',
  analyse: (question) => {
    const producers = distinctRows(question.rows.producers)
      .map((row): Producer => ({ ...row, service: question.serviceOf(row.file)?.name ?? null }))
      .toSorted(byPlace);
    const runs = runnersOf(question);
    const found = [
      ...queueSteps(question, { producers, runs }),
      ...addressSteps(question, runs),
      ...typedSteps(question, runs),
      ...sameHostSteps(question),
    ];
    const isFound = (step: Step): boolean => found.some(({ from, to }) => from === step.from && to === step.to);
    const steps = [...found, ...declaredSteps(question).filter((step) => !isFound(step))];
    return { producers, serviceCalls: merged(steps.filter(({ from, to }) => from !== to)) };
  },
} satisfies Analysis;

/** A call that two alternatives of an entry name is one. */
function distinctRows(rows: Question['rows']['producers']): Question['rows']['producers'] {
  return [...new Map(rows.map((row) => [`${row.queue} ${row.line} ${row.file}`, row])).values()];
}

const byPlace = by<Producer>(
  (row) => row.file,
  (row) => row.line,
  (row) => row.queue,
);

type Step = Omit<ServiceCall, 'places'> & { readonly place: Place };

type Runners = ReturnType<typeof runnersOf>;

function queueSteps(
  { rows, program }: Question,
  { producers, runs }: { readonly producers: readonly Producer[]; readonly runs: Runners },
): readonly Step[] {
  const setIn = scriptValues(program);
  const consumers = rows.entryPoints.flatMap((row) => {
    if (row.kind !== 'queue') return [];
    const { text, isSet } = setIn(row.file, row.queue);
    return [{ ...row, queue: text, certainty: isSet ? ('likely' as const) : row.certainty }];
  });
  const byQueue = groupBy(consumers, (row) => row.queue);
  return producers.flatMap((producer) =>
    emptiedBy(producer.queue, [...byQueue.keys()]).flatMap(({ queue, certainty }) =>
      (byQueue.get(queue) ?? [])
        .filter((row) => mayMeet(producer.framework, row.framework))
        .flatMap((consumer) =>
          runs(producer).flatMap((from) =>
            runs(consumer).map((to) => ({
              from: from.service,
              to: to.service,
              kind: 'queue' as const,
              what: queueName(producer.queue),
              certainty: surest([certainty, producer.certainty, consumer.certainty, from.certainty, to.certainty]),
              place: { file: producer.file, line: producer.line },
            })),
          ),
        ),
    ),
  );
}

interface Emptied {
  readonly queue: string;
  readonly certainty: Certainty;
}

/** Names of consumers that are the queue; where only likely ones are and they differ, nobody can say which. */
function emptiedBy(filled: string, names: readonly string[]): readonly Emptied[] {
  const found = names.flatMap((queue): readonly Emptied[] => {
    const certainty = sameQueue(filled, queue);
    return certainty === null ? [] : [{ queue, certainty }];
  });
  const certain = found.filter(({ certainty }) => certainty === 'certain');
  return certain.length > 0 || new Set(found.map(({ queue }) => queueName(queue))).size > 1 ? certain : found;
}

/** All of it has to be certain. */
function surest(parts: readonly Certainty[]): Certainty {
  return parts.every((each) => each === 'certain') ? 'certain' : 'likely';
}

/** An address that is called like a service is, likely, that service's. */
function addressSteps(question: Question, runs: Runners): readonly Step[] {
  return question.rows.systemUses.flatMap((row) => {
    const to = row.use.effect === 'client' ? null : ownServiceOf(row, question);
    if (to === null) return [];
    return runs(row.use).map(({ service }) => ({
      from: service,
      to: to.name,
      kind: 'http' as const,
      what: row.system.name,
      certainty: 'likely' as const,
      place: { file: row.use.file, line: row.use.line },
    }));
  });
}

/**
 * A client whose type is the router of another service. A router in a library is that of the one service that runs it; where
 * several do, the caller among them, nobody can say which one answers.
 */
function typedSteps({ rows, services }: Question, runs: Runners): readonly Step[] {
  const named = new Map(services.map((service) => [service.name, service]));
  return rows.typedClients.flatMap(({ file, line, type, files }) => {
    const running = files.flatMap((each) => runs({ file: each, line: 1 }));
    const [to, ...others] = distinct(running.map(({ service }) => service)).flatMap((name) => {
      const service = named.get(name);
      return service !== undefined && canAnswer(service) ? [name] : [];
    });
    if (to === undefined || others.length > 0) return [];
    return runs({ file, line }).map(({ service: from, certainty }): Step => ({
      from,
      to,
      kind: 'http',
      what: type,
      certainty,
      place: { file, line },
    }));
  });
}

/** A page asks the host that it comes from. */
function sameHostSteps(question: Question): readonly Step[] {
  return sameHostCalls(question).map(({ from, to, start, place }) => ({
    from,
    to,
    kind: 'http',
    what: start,
    certainty: 'likely',
    place,
  }));
}

/** What a `catalog-info.yaml` declares, and the code does not show: one component calls an API that another answers. */
function declaredSteps({ workspace: { catalogEntities }, services }: Question): readonly Step[] {
  const types = new Map(catalogEntities.flatMap((row) => (row.kind === 'API' ? [[row.name, row.type] as const] : [])));
  const serviceOf = ({ folder, name }: CatalogEntity): string | null =>
    services.find((row) => row.deployable && (folder === null ? row.id === name : row.root === folder))?.name ?? null;
  return catalogEntities.flatMap((caller) =>
    caller.consumes.flatMap((reference) =>
      catalogEntities.flatMap((owner): readonly Step[] => {
        const what = nameIn(reference);
        const [from, to] = [serviceOf(caller), serviceOf(owner)];
        if (from === null || to === null || !owner.provides.some((each) => nameIn(each) === what)) return [];
        const kind = types.get(what) === 'asyncapi' ? 'queue' : 'http';
        return [{ from, to, kind, what, certainty: 'likely', place: { file: caller.file, line: caller.line } }];
      }),
    ),
  );
}

/** `api:default/orders` is the API `orders`. */
function nameIn(reference: string): string {
  return reference.replace(/^(?:[^:]*:)?(?:[^/]*\/)?/, '');
}

function merged(steps: readonly Step[]): readonly ServiceCall[] {
  const groups = groupBy(steps, ({ from, to, kind, what }) => JSON.stringify([from, to, kind, what]));
  return [...groups.values()]
    .flatMap((group): readonly ServiceCall[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { place: _, ...call } = first;
      const certainty = group.some((step) => step.certainty === 'certain') ? 'certain' : 'likely';
      return [{ ...call, certainty, places: placesOf(group) }];
    })
    .toSorted(
      by(
        (row) => row.from,
        (row) => row.to,
        (row) => row.kind,
        (row) => row.what,
      ),
    );
}

function placesOf(group: readonly Step[]): readonly Place[] {
  const places = new Map(group.map(({ place }) => [`${place.file}:${place.line}`, place]));
  return distinct([...places.keys()]).flatMap((key) => places.get(key) ?? []);
}
