import type { ReadinessItem } from '../../model/readiness.ts';
import { judgeSignal } from '../../model/judge-signal.ts';

/** Somebody is woken before users call. Who runs a command line sees that it fails. */
export default {
  id: 'alerting',
  level: 'gold',
  axis: 'observability',
  notFor: ['cli'],
  judge: (service, model) => judgeSignal('alerting', service, model),
} satisfies ReadinessItem;
