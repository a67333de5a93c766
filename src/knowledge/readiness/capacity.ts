import type { ReadinessItem } from '../../model/readiness.ts';

/** It is known how much it can take. No code says it; pages that are files are somebody else's load. */
export default {
  id: 'capacity',
  level: 'gold',
  axis: 'operation',
  notFor: ['cli', 'frontend'],
  judge: () => ({ verdict: 'open', evidence: [] }),
} satisfies ReadinessItem;
