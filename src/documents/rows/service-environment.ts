import type { HandoverModel, Service } from '../../model/handover-model.ts';
import { needOf } from '../../model/need-of.ts';
import { isOf, loadedBy } from '../../model/rows-of-service.ts';
import { cap } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import { librariesOf } from './services.ts';
import { readsFor, withoutIt } from './settings.ts';

/** Configuration often stands in a library of its own: who starts the service needs those names too. */
export function sharedEnvironmentOf(service: Service, model: HandoverModel) {
  const libraries = new Set(librariesOf(model).map(({ name }) => name));
  const rows = loadedBy(service, model)
    .filter((name) => libraries.has(name))
    .map((library) => {
      const isRead = isOf({ name: library });
      const read = model.environment.filter(
        ({ reads, services }) => services.includes(service.name) && reads.some(isRead),
      );
      return {
        library,
        names: cap(
          read.map(({ name }) => name),
          30,
        ),
      };
    });
  return cap(
    rows.filter(({ names }) => names.total > 0),
    20,
  );
}

/** Variables that its own code reads, with what happens without them. */
export function environmentOf(service: Service, model: HandoverModel) {
  const variables = model.environment.map((row) => ({ ...row, reads: row.reads.filter(isOf(service)) }));
  const read = variables.filter(({ reads }) => reads.length > 0);
  return cap(
    read.map((row) => ({
      name: row.name,
      ...withoutIt(row, readsFor(service, model, row)),
      evidence: evidenceOf(row.reads),
    })),
    20,
  );
}

/** What has to be set before it starts, also where a library of this repository asks for it. */
export function requiredBy(service: Service, model: HandoverModel): readonly string[] {
  return model.environment
    .filter((row) => row.services.includes(service.name) && needOf(readsFor(service, model, row)) === 'required')
    .map(({ name }) => name);
}
