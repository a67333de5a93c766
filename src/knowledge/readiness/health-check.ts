import type { ReadinessItem } from '../../model/readiness.ts';
import { judgeSignal } from '../../model/judge-signal.ts';

/** The platform notices when it is up but does not work. */
export default {
  id: 'health-check',
  level: 'bronze',
  axis: 'observability',
  judge: (service, model) =>
    ['http-server', 'fullstack', 'worker'].includes(service.kind)
      ? judgeSignal('health-check', service, model)
      : { verdict: 'not-applicable', evidence: [] },
} satisfies ReadinessItem;
