import type { ReadinessItem } from '../../model/readiness.ts';
import { judgeSignal } from '../../model/judge-signal.ts';

/** How much it does, and how well, is a number. */
export default {
  id: 'metrics',
  level: 'gold',
  axis: 'observability',
  notFor: ['cli'],
  judge: (service, model) => judgeSignal('metrics', service, model),
} satisfies ReadinessItem;
