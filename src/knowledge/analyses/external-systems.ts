import type { LibraryBehaviour } from '../../model/library-defaults.ts';
import type { ExternalSystem, SharedAccess, Use } from '../../model/handover-model.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { Analysis, Question } from '../analysis.ts';
import { type HeldDefaults, defaultsOf } from '../defaults-of.ts';
import { externalUses } from '../external-uses.ts';
import type { SystemUse } from '../rows.ts';
import { serviceReach } from '../service-reach.ts';
import { isSignIn } from '../sign-in.ts';
import { criticalityOf } from '../system-criticality.ts';
import { instancesOf } from '../system-instances.ts';

/** One row for each system outside the process, over all libraries that reach it. */
export default {
  id: 'external-systems',
  analyse: (question) => {
    const uses = externalUses(question);
    const reach = serviceReach(question);
    const instances = instancesOf(question);
    const criticality = criticalityOf(question);
    const groups = [...groupBy(uses, (row) => row.system.name)].map(([name, rows]) =>
      withAccess(
        { ...toSystem(name, rows, question), instances: instances(rows), criticality: criticality(name) },
        reach,
      ),
    );
    return { externalSystems: uniqueIds(groups.toSorted(by((system) => system.name))) };
  },
} satisfies Analysis;

type Reach = ReturnType<typeof serviceReach>;

/** Who reaches it through which library; the surest way to each counts. */
function withAccess(system: ExternalSystem, reach: Reach): ExternalSystem {
  const known = new Map<string, SharedAccess>();
  for (const use of system.uses) {
    for (const { service, certainty } of use.service === null ? [] : reach(use)) {
      const key = `${service} ${use.service}`;
      const isSurer = known.get(key)?.certainty !== 'certain';
      if (isSurer)
        known.set(key, {
          service,
          library: use.service ?? '',
          certainty: use.certainty === 'certain' ? certainty : 'likely',
        });
    }
  }
  return {
    ...system,
    access: [...known.values()].toSorted(
      by(
        (row) => row.service,
        (row) => row.library,
      ),
    ),
  };
}

function behaviourOf({ defaults, unread, readIn }: HeldDefaults): Omit<LibraryBehaviour, 'library' | 'services'> {
  return { ...defaults, unread, ...(readIn === undefined ? {} : { readIn }) };
}

function toSystem(
  name: string,
  rows: readonly SystemUse[],
  { program, serviceOf }: Question,
): Omit<ExternalSystem, 'instances' | 'criticality'> {
  const [first] = rows;
  const uses = distinctUses(
    rows.map(({ use, via }): Use => ({ ...use, via, service: serviceOf(use.file)?.name ?? null })),
  );
  return {
    id: '',
    name,
    aliases: distinct(rows.flatMap((row) => row.system.aliases ?? [])),
    kind: isSignIn(rows) ? 'auth' : (first?.system.kind ?? 'other'),
    vendor: first?.system.vendor ?? null,
    hosting: rows.find(isKnown)?.system.hosting ?? 'unknown',
    via: distinct(rows.map((row) => row.via)),
    uses,
    services: distinct(uses.flatMap((use) => use.service ?? [])),
    access: [],
    defaults: behavioursOf(rows, { program, serviceOf }),
  };
}

/** What each library does; one row for each version of it that does something else. */
function behavioursOf(
  rows: readonly SystemUse[],
  { program, serviceOf }: Pick<Question, 'program' | 'serviceOf'>,
): readonly LibraryBehaviour[] {
  const found = rows.flatMap(({ library, via, use: { file } }) => {
    const call = { file, module: via === 'fetch' ? 'global' : via, path: null };
    const held = library === null ? null : defaultsOf(program, call, library);
    return held === null ? [] : [{ behaviour: { library: via, ...behaviourOf(held) }, service: serviceOf(file)?.name }];
  });
  const groups = [...groupBy(found, ({ behaviour }) => JSON.stringify(behaviour)).values()];
  const several = groupBy(groups, ([first]) => first?.behaviour.library ?? '');
  return groups
    .flatMap(([first, ...others]): readonly LibraryBehaviour[] => {
      if (first === undefined) return [];
      const { behaviour } = first;
      if ((several.get(behaviour.library)?.length ?? 0) < 2) return [behaviour];
      const services = distinct([first, ...others].flatMap(({ service }) => service ?? []));
      return [{ ...behaviour, services }];
    })
    .toSorted(
      by(
        (row) => row.library,
        (row) => row.version,
        (row) => row.unread.join(),
      ),
    );
}

/** Of a system that is only an address nobody can say where it runs. */
function isKnown({ library, system }: SystemUse): boolean {
  return library !== null || system.hosting !== 'either';
}

/** A call that two patterns name is one use. */
function distinctUses(uses: readonly Use[]): readonly Use[] {
  const known = new Map(uses.map((use) => [`${use.file}:${use.line}:${use.api}:${use.effect}`, use]));
  return [...known.values()].toSorted(
    by(
      (use) => use.file,
      (use) => use.line,
      (use) => use.api,
      (use) => use.effect,
    ),
  );
}

function uniqueIds(systems: readonly ExternalSystem[]): readonly ExternalSystem[] {
  const taken = new Set<string>();
  return systems.map((system) => {
    const wanted =
      system.name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'system';
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
    taken.add(id);
    return { ...system, id };
  });
}
