import type { ReadinessItem } from '../../model/readiness.ts';
import { judgeSignal } from '../../model/judge-signal.ts';

/** One request can be followed through what it calls. */
export default {
  id: 'tracing',
  level: 'gold',
  axis: 'observability',
  notFor: ['cli'],
  judge: (service, model) => judgeSignal('tracing', service, model),
} satisfies ReadinessItem;
