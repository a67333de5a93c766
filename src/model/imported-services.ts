import type { Service } from './handover-model.ts';

/** A service and all services of the repository that it imports, directly or not: names of what runs in its process. */
export function withImported(services: readonly Service[], name: string): ReadonlySet<string> {
  const byName = new Map(services.map((service) => [service.name, service]));
  const found = new Set([name]);
  for (const each of found) for (const used of byName.get(each)?.uses ?? []) found.add(used);
  return found;
}
