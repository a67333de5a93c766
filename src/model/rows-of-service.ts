import type { EntryPoint } from './entry-point.ts';
import type { HandoverModel, Service } from './handover-model.ts';
import { isLoaded } from './service-import.ts';

interface OfService {
  readonly service: string | null;
}

/** Is a row of this service? */
export function isOf(service: Pick<Service, 'name'>): (row: OfService) => boolean {
  return (row) => row.service === service.name;
}

/** What a service answers: its own entry points, and those of libraries whose code it runs; surely where both are sure. */
export function entriesOf(
  { name }: Pick<Service, 'name'>,
  { entryPoints }: Pick<HandoverModel, 'entryPoints'>,
): readonly EntryPoint[] {
  return entryPoints.flatMap((entry): readonly EntryPoint[] => {
    if (entry.service === name) return [entry];
    const served = entry.servedBy?.find(({ service }) => service === name);
    if (served === undefined) return [];
    return [served.certainty === 'certain' ? entry : { ...entry, certainty: 'likely' }];
  });
}

/** Is a row of code that this service runs: its own, or that of a library which it reaches? */
export function isRunBy({
  name,
}: Pick<Service, 'name'>): (row: OfService & { readonly runBy?: readonly string[] }) => boolean {
  return ({ service, runBy }) => service === name || runBy?.includes(name) === true;
}

/** What a library that it loads sets up counts for the service; what another service does at its start does not. */
export function isOfOrUsed(
  service: Service,
  model: Pick<HandoverModel, 'services' | 'serviceImports'>,
): (row: OfService) => boolean {
  const deployed = new Set(model.services.filter(({ deployable }) => deployable).map(({ name }) => name));
  const names = new Set([service.name, ...loadedBy(service, model).filter((name) => !deployed.has(name))]);
  return (row) => row.service !== null && names.has(row.service);
}

/** Names of what it imports of this repository, without that of which nothing is left when it runs: types alone. */
export function loadedBy(
  { name, uses }: Pick<Service, 'name' | 'uses'>,
  { serviceImports }: Pick<HandoverModel, 'serviceImports'>,
): readonly string[] {
  const own = serviceImports.filter(({ from }) => from === name);
  const loaded = new Set(own.filter(isLoaded).map(({ to }) => to));
  const unloaded = new Set(own.map(({ to }) => to).filter((to) => !loaded.has(to)));
  return uses.filter((used) => !unloaded.has(used));
}
