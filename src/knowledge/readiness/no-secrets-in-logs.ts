import type { ReadinessItem } from '../../model/readiness.ts';
import { isOf } from '../../model/rows-of-service.ts';

/** Who reads the logs does not get the keys. */
export default {
  id: 'no-secrets-in-logs',
  level: 'silver',
  axis: 'data',
  judge: (service, { logCalls, sensitiveLogs }) => {
    if (!logCalls.some(isOf(service))) return { verdict: 'not-applicable', evidence: [] };
    const written = sensitiveLogs.filter(isOf(service)).filter(({ kind }) => kind === 'secret');
    return { verdict: written.length > 0 ? 'contradicted' : 'met', evidence: written };
  },
} satisfies ReadinessItem;
