import type { EntryPoint } from './entry-point.ts';
import type { HandoverModel, Service } from './handover-model.ts';

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

/** What a library that it imports sets up counts for the service; what another service does at its start does not. */
export function isOfOrUsed(
  service: Service,
  { services }: Pick<HandoverModel, 'services'>,
): (row: OfService) => boolean {
  const deployed = new Set(services.filter(({ deployable }) => deployable).map(({ name }) => name));
  const names = new Set([service.name, ...service.uses.filter((name) => !deployed.has(name))]);
  return (row) => row.service !== null && names.has(row.service);
}
