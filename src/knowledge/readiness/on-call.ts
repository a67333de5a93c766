import type { ReadinessItem } from '../../model/readiness.ts';

/** Somebody answers at night. No code says it. */
export default {
  id: 'on-call',
  level: 'bronze',
  axis: 'ownership',
  judge: () => ({ verdict: 'open', evidence: [] }),
} satisfies ReadinessItem;
