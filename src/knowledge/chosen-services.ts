import { nearest } from '../lib/nearest.ts';
import { distinct } from '../lib/order.ts';
import { UserError } from '../lib/user-error.ts';
import type { Service } from '../model/handover-model.ts';

/**
 * The services that are asked for by name or id; all where none is.
 * @throws UserError when one does not exist.
 */
export function chosenServices(services: readonly Service[], only: readonly string[]): readonly Service[] {
  for (const name of only) {
    if (services.some((service) => service.name === name || service.id === name)) continue;
    const suggestion = nearest(
      name,
      services.flatMap((service) => [service.name, service.id]),
    );
    const known = distinct(services.map((service) => service.name))
      .slice(0, 8)
      .join(', ');
    throw new UserError(`No service or package is named ${name}`, {
      hint: suggestion === null ? `There are: ${known}.` : `Did you mean ${suggestion}?`,
    });
  }
  return only.length === 0
    ? services
    : services.filter((service) => only.includes(service.name) || only.includes(service.id));
}
