import type { ReadinessItem } from '../../model/readiness.ts';
import { isOf } from '../../model/rows-of-service.ts';

/** A failure leaves a trace. */
export default {
  id: 'no-dropped-errors',
  level: 'silver',
  axis: 'observability',
  judge: (service, { errorHandlers }) => {
    const handlers = errorHandlers.filter(isOf(service));
    const dropping = handlers.filter(({ dispositions }) => dispositions.includes('swallow'));
    if (handlers.length === 0) return { verdict: 'not-applicable', evidence: [] };
    return { verdict: dropping.length > 0 ? 'contradicted' : 'met', evidence: dropping };
  },
} satisfies ReadinessItem;
