import type { Question } from './analysis.ts';
import type { SystemUse } from './rows.ts';

/** `ORDERS_API_URL` is an address of the service `orders-api`, when there is one: no system outside. */
export function isOwnService({ system, library }: SystemUse, { services }: Pick<Question, 'services'>): boolean {
  if (library !== null) return false;
  const names = [system.name, ...(system.aliases ?? [])].map((name) => plain(name.replace(/\(.*/, '')));
  return services.some((service) => service.deployable && names.includes(plain(service.name)));
}

/** Names of addresses and of packages, as far as they can be compared. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^@[^/]+\//, '')
    .replace(/[^a-z0-9]/g, '');
}
