import type { EntryPoint } from '../../model/entry-point.ts';
import type { HandoverModel, Service } from '../../model/handover-model.ts';

/** Systems that every request of a service reaches: said once, and not again at each route. */
export function reachedByEveryRequest(
  { name }: Pick<Service, 'name'>,
  { externalSystems }: Pick<HandoverModel, 'externalSystems'>,
): readonly string[] {
  return externalSystems.flatMap((system) => (system.criticality.everyRequestOf.includes(name) ? [system.name] : []));
}

/** Entry points, the HTTP routes among them without what every request reaches. */
export function withoutEvery(entries: readonly EntryPoint[], every: readonly string[]): readonly EntryPoint[] {
  return entries.map((entry) =>
    entry.kind === 'http'
      ? { ...entry, systems: entry.systems.filter((system) => !every.includes(system.name)) }
      : entry,
  );
}
