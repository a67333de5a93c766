import type { Program } from '../../code/link/program.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { Producer, ServiceCall } from '../../model/entry-point.ts';
import type { Certainty, Place } from '../../model/place.ts';
import type { Analysis, Question } from '../analysis.ts';
import { functionAround } from '../function-around.ts';
import { ownServiceOf } from '../own-service.ts';
import { queueName } from '../queue-name.ts';
import { scriptValues } from '../script-values.ts';
import { serviceReach } from '../service-reach.ts';

/** Which service makes which other work: through queues that one fills and the other consumes, and by its address. */
export default {
  id: 'service-calls',
  analyse: (question) => {
    const producers = distinctRows(question.rows.producers)
      .map((row): Producer => ({ ...row, service: question.serviceOf(row.file)?.name ?? null }))
      .toSorted(byPlace);
    const runs = runnersOf(question);
    const steps = [...queueSteps(question, { producers, runs }), ...addressSteps(question, runs)];
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

/** Services that run the code at a place: the one that it belongs to, or those that run the library that it belongs to. */
type Runners = (place: Place) => readonly { readonly service: string; readonly certainty: Certainty }[];

function runnersOf(question: Question): Runners {
  const { program, serviceOf } = question;
  const reach = serviceReach(question);
  return (place) => {
    const own = serviceOf(place.file);
    return own?.deployable === true
      ? [{ service: own.name, certainty: 'certain' }]
      : placesThatRun(program, place).flatMap(reach);
  };
}

/** A constructor runs where containers make objects, too: who runs a method of the class has run it. */
function placesThatRun(program: Program, place: Place): readonly Place[] {
  const functions = program.files.get(place.file)?.functions ?? [];
  const around = functions[functionAround(program, place).function];
  if (around?.kind !== 'constructor') return [place];
  return functions.flatMap((row) => (row.class === around.class ? [{ file: place.file, line: row.line }] : []));
}

function queueSteps(
  { rows, program }: Question,
  { producers, runs }: { readonly producers: readonly Producer[]; readonly runs: Runners },
): readonly Step[] {
  const setIn = scriptValues(program);
  const consumers = rows.entryPoints.flatMap((row) => {
    if (row.kind !== 'queue') return [];
    const { text, isSet } = setIn(row.file, row.queue);
    return /\$\{/.test(text) ? [] : [{ ...row, queue: text, certainty: isSet ? ('likely' as const) : row.certainty }];
  });
  const byQueue = groupBy(consumers, (row) => queueName(row.queue));
  return producers.flatMap((producer) =>
    (byQueue.get(queueName(producer.queue)) ?? []).flatMap((consumer) =>
      runs(producer).flatMap((from) =>
        runs(consumer).map((to) => ({
          from: from.service,
          to: to.service,
          kind: 'queue' as const,
          what: queueName(producer.queue),
          certainty: surest([producer.certainty, consumer.certainty, from.certainty, to.certainty]),
          place: { file: producer.file, line: producer.line },
        })),
      ),
    ),
  );
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
