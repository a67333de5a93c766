import type { ReadinessItem } from '../../model/readiness.ts';

/** Somebody is called when it fails. */
export default {
  id: 'owner',
  level: 'bronze',
  axis: 'ownership',
  judge: ({ owners }) => ({ verdict: owners.length > 0 ? 'met' : 'contradicted', evidence: [] }),
} satisfies ReadinessItem;
