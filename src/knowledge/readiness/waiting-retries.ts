import type { ReadinessItem } from '../../model/readiness.ts';
import { judgeRetries } from '../../model/judge-retries.ts';

/** A system that is busy gets time to recover. */
export default {
  id: 'waiting-retries',
  level: 'silver',
  axis: 'reliability',
  judge: (service, model) => judgeRetries(service, model, ({ backoff }) => backoff === 'none'),
} satisfies ReadinessItem;
