import type { ReadinessItem } from '../../model/readiness.ts';

/** A bad deployment can be taken back. No code says it. */
export default {
  id: 'rollback',
  level: 'silver',
  axis: 'change',
  judge: () => ({ verdict: 'open', evidence: [] }),
} satisfies ReadinessItem;
