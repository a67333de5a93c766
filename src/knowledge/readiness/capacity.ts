import type { ReadinessItem } from '../../model/readiness.ts';

/** It is known how much it can take. No code says it. */
export default {
  id: 'capacity',
  level: 'gold',
  axis: 'operation',
  judge: () => ({ verdict: 'open', evidence: [] }),
} satisfies ReadinessItem;
