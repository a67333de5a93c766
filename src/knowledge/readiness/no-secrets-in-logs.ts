import type { ReadinessItem } from '../../model/readiness.ts';
import { isOfOrUsed } from '../../model/rows-of-service.ts';

/** Who reads the logs does not get the keys. */
export default {
  id: 'no-secrets-in-logs',
  level: 'silver',
  axis: 'data',
  judge: (service, model) => {
    const isRun = isOfOrUsed(service, model);
    if (!model.logCalls.some(isRun)) return { verdict: 'not-applicable', evidence: [] };
    const written = model.sensitiveLogs.filter(isRun).filter(({ kind }) => kind === 'secret');
    return { verdict: written.length > 0 ? 'contradicted' : 'met', evidence: written };
  },
} satisfies ReadinessItem;
