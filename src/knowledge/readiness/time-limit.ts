import type { ReadinessItem } from '../../model/readiness.ts';
import { isOf } from '../../model/rows-of-service.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';

/** A system that hangs does not take it along. */
export default {
  id: 'time-limit',
  level: 'silver',
  axis: 'reliability',
  judge: (service, { outboundCalls }) => {
    const calls = outboundCalls.filter(isOf(service));
    const endless = calls.filter(waitsForEver);
    const sure = endless.filter(({ timeout }) => timeout.certainty === 'certain');
    if (calls.length === 0) return { verdict: 'not-applicable', evidence: [] };
    if (sure.length > 0) return { verdict: 'contradicted', evidence: sure };
    const unsure = endless.length > 0 || calls.some(({ timeout }) => timeout.from === 'unknown');
    return { verdict: unsure ? 'open' : 'met', evidence: endless };
  },
} satisfies ReadinessItem;
