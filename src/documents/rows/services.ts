import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { ExternalSystem, HandoverModel, Service } from '../../model/handover-model.ts';

/** Path of a service's runbook, null for a library: nobody is called at night for a library. */
export function runbookOf(service: Service): string | null {
  return service.deployable ? `services/${service.id}/runbook.md` : null;
}

export function deployablesOf(model: HandoverModel): readonly Service[] {
  return model.services.filter((service) => service.deployable);
}

export function librariesOf(model: HandoverModel): readonly Service[] {
  return model.services.filter((service) => !service.deployable);
}

/** Another service of this repository, as a link where it has a page. */
export interface ServiceReference {
  readonly name: string;
  readonly runbook: string | null;
}

export function referencesTo(names: readonly string[], model: HandoverModel): readonly ServiceReference[] {
  const runbooks = new Map(model.services.map((service) => [service.name, runbookOf(service)]));
  return names.map((name) => ({ name, runbook: runbooks.get(name) ?? null }));
}

/** Systems that a service reaches through one library of this repository. */
export interface AccessRow {
  readonly library: string;
  readonly systems: readonly ExternalSystem[];
  /** Systems of these that it only likely reaches. */
  readonly likely: ReadonlySet<string>;
}

/** What a service reaches through libraries of this repository, and not by its own code. */
export function sharedAccessOf(service: Service, model: HandoverModel): readonly AccessRow[] {
  const reached = model.externalSystems.filter(({ services }) => !services.includes(service.name));
  const rows = reached.flatMap((system) =>
    system.access.filter((row) => row.service === service.name).map((row) => ({ ...row, system })),
  );
  const byLibrary = groupBy(rows, (row) => row.library);
  return [...byLibrary]
    .map(([library, group]) => ({
      library,
      systems: group.map((row) => row.system),
      likely: new Set(group.filter((row) => row.certainty === 'likely').map((row) => row.system.name)),
    }))
    .toSorted(by((row) => row.library));
}
