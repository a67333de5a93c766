import type { ReadinessItem } from '../../model/readiness.ts';
import { isOfOrUsed } from '../../model/rows-of-service.ts';

/** A deployment does not end it in the middle of its work. A framework may see to it without a line of code. */
export default {
  id: 'shutdown',
  level: 'silver',
  axis: 'reliability',
  judge: (service, model) => {
    if (!['http-server', 'fullstack', 'worker'].includes(service.kind))
      return { verdict: 'not-applicable', evidence: [] };
    const found = model.shutdowns.filter(isOfOrUsed(service, model));
    return { verdict: found.length > 0 ? 'met' : 'open', evidence: found };
  },
} satisfies ReadinessItem;
