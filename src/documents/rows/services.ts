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

/** Systems that a library of this repository talks to. */
export interface SharedAccess {
  readonly library: string;
  readonly systems: readonly ExternalSystem[];
}

/** What a service can reach through the libraries that it imports; that it does so is likely, not certain. */
export function sharedAccessOf(service: Service, model: HandoverModel): readonly SharedAccess[] {
  const found = [...importedLibraries(service, model)].map((library) => ({
    library,
    systems: model.externalSystems.filter(
      ({ services }) => services.includes(library) && !services.includes(service.name),
    ),
  }));
  return found.filter(({ systems }) => systems.length > 0).toSorted(by(({ library }) => library));
}

function importedLibraries(service: Service, model: HandoverModel): ReadonlySet<string> {
  const libraries = new Map(librariesOf(model).map((library) => [library.name, library]));
  const found = new Set<string>();
  const waiting = [...service.uses];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const library = libraries.get(name);
    if (library === undefined || found.has(name)) continue;
    found.add(name);
    waiting.push(...library.uses);
  }
  return found;
}
