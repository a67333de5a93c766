import type { ReadinessItem } from '../../model/readiness.ts';
import { isRunBy } from '../../model/rows-of-service.ts';
import { hearsPlatform } from '../../model/shutdown.ts';

/** A deployment does not end it in the middle of its work. A framework may see to it without a line of code. */
export default {
  id: 'shutdown',
  level: 'silver',
  axis: 'reliability',
  judge: (service, model) => {
    if (!['http-server', 'fullstack', 'worker'].includes(service.kind))
      return { verdict: 'not-applicable', evidence: [] };
    const found = model.shutdowns.filter(isRunBy(service)).filter(hearsPlatform);
    return { verdict: found.length > 0 ? 'met' : 'open', evidence: found };
  },
} satisfies ReadinessItem;
