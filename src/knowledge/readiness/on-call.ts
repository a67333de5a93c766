import type { ReadinessItem } from '../../model/readiness.ts';

/** Somebody answers at night. No code says it. */
export default {
  id: 'on-call',
  level: 'bronze',
  axis: 'ownership',
  notFor: ['cli'],
  judge: () => ({ verdict: 'open', evidence: [] }),
} satisfies ReadinessItem;
