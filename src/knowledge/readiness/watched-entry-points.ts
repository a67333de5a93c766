import type { ReadinessItem } from '../../model/readiness.ts';
import { isOf } from '../../model/rows-of-service.ts';

/**
 * No request can fail unseen. Middleware that logs every request is not followed, so that only a silent job, which has none,
 * contradicts it.
 */
export default {
  id: 'watched-entry-points',
  level: 'gold',
  axis: 'observability',
  notFor: ['cli'],
  judge: (service, { signalCoverage }) => {
    const own = signalCoverage.filter(isOf(service));
    const rows = own.filter(({ subject }) => subject === 'entry-points');
    const silent = rows.flatMap((row) => row.silent);
    const silentJobs = own.flatMap((row) => (row.subject === 'jobs' ? row.silent : []));
    if (rows.every(({ total }) => total === 0)) return { verdict: 'not-applicable', evidence: [] };
    if (silentJobs.length > 0) return { verdict: 'contradicted', evidence: silentJobs };
    if (silent.length > 0) return { verdict: 'open', evidence: silent };
    return { verdict: rows.some(({ total, followed }) => followed < total) ? 'open' : 'met', evidence: [] };
  },
} satisfies ReadinessItem;
