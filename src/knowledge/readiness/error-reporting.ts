import type { ReadinessItem } from '../../model/readiness.ts';
import { judgeSignal } from '../../model/judge-signal.ts';

/** Somebody is told of a new error. */
export default {
  id: 'error-reporting',
  level: 'bronze',
  axis: 'observability',
  notFor: ['cli'],
  judge: (service, model) => judgeSignal('error-reporting', service, model),
} satisfies ReadinessItem;
