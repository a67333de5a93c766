import type { ReadinessItem } from '../../model/readiness.ts';
import { judgeRetries, mayGoOn } from '../../model/judge-retries.ts';

/** A failure that stays does not keep it busy for ever. */
export default {
  id: 'bounded-retries',
  level: 'silver',
  axis: 'reliability',
  judge: (service, model) => judgeRetries(service, model, (site) => !site.bounded && !mayGoOn(site)),
} satisfies ReadinessItem;
