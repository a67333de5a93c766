import type { ReadinessItem } from '../../model/readiness.ts';
import { isOf } from '../../model/rows-of-service.ts';

/** No request can fail unseen. */
export default {
  id: 'watched-entry-points',
  level: 'gold',
  axis: 'observability',
  notFor: ['cli'],
  judge: (service, { signalCoverage }) => {
    const rows = signalCoverage.filter(isOf(service)).filter(({ subject }) => subject === 'entry-points');
    const silent = rows.flatMap((row) => row.silent);
    if (rows.every(({ total }) => total === 0)) return { verdict: 'not-applicable', evidence: [] };
    if (silent.length > 0) return { verdict: 'contradicted', evidence: silent };
    return { verdict: rows.some(({ total, followed }) => followed < total) ? 'open' : 'met', evidence: [] };
  },
} satisfies ReadinessItem;
