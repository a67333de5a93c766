import { distinct } from '../../lib/order.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Service } from '../../model/handover-model.ts';
import type { Ownership } from '../../model/ownership.ts';

/** Services that the team names in the configuration and that do not exist: what it says of them stands nowhere. */
export function misnamedServices(
  { escalation, raci }: Pick<Ownership, 'escalation' | 'raci'>,
  services: readonly Service[],
): readonly Diagnostic[] {
  const known = services.flatMap(({ id, name }) => [id, name]);
  const names = distinct([...escalation, ...raci].map(({ service }) => service));
  return names
    .filter((name) => name !== '*' && !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      const hint = meant === null ? '' : ` Is ${meant} meant?`;
      const message = `The configuration tells who is there for ${name}, but there is no such service.${hint}`;
      return { stage: 'knowledge', code: 'service-not-found', message, file: null, line: null };
    });
}
