import type { ReadinessItem } from '../../model/readiness.ts';

/** Its users know what they can count on, and somebody measures it. No code says it. */
export default {
  id: 'promises',
  level: 'silver',
  axis: 'ownership',
  notFor: ['cli'],
  judge: () => ({ verdict: 'open', evidence: [] }),
} satisfies ReadinessItem;
