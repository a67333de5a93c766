import type { ReadinessItem } from '../../model/readiness.ts';
import { judgeSignal } from '../../model/judge-signal.ts';

/** Somebody is woken before users call. */
export default {
  id: 'alerting',
  level: 'gold',
  axis: 'observability',
  judge: (service, model) => judgeSignal('alerting', service, model),
} satisfies ReadinessItem;
