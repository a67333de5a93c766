import type { HandoverModel, Service } from './handover-model.ts';

interface OfService {
  readonly service: string | null;
}

/** Is a row of this service? */
export function isOf(service: Pick<Service, 'name'>): (row: OfService) => boolean {
  return (row) => row.service === service.name;
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
