import type { ReadinessItem } from '../../model/readiness.ts';
import { judgeRetries } from '../../model/judge-retries.ts';

/** A failure that stays does not keep it busy for ever. */
export default {
  id: 'bounded-retries',
  level: 'silver',
  axis: 'reliability',
  judge: (service, model) => judgeRetries(service, model, ({ bounded }) => !bounded),
} satisfies ReadinessItem;
