import type { RetrySite } from '../../model/resilience.ts';
import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { backendRetries } from '../../model/backend-retries.ts';
import { evidenceOf } from '../../model/evidence.ts';
import { retryLabel, triesAgain } from '../../model/judge-retries.ts';
import type { Rule } from '../../model/finding.ts';

/** Retries that follow each other at once. */
export default {
  id: 'retry-without-backoff',
  severity: 'medium',
  description: 'Retries in backend code that do not wait before they try again.',
  why: 'If it fails because the other side is busy, that side gets more calls at once, and all tries are used up before it can recover.',
  action: 'Wait before each try, longer each time and with some randomness (exponential backoff with jitter).',
  check: (model) => {
    const hasty = backendRetries(model).filter((site) => site.backoff === 'none' && triesAgain(site));
    return [...groupBy(hasty, (site) => site.service)].map(([service, sites]) => ({
      message: messageOf(service, sites),
      service,
      evidence: evidenceOf(sites),
    }));
  },
} satisfies Rule;

function messageOf(service: string | null, sites: readonly RetrySite[]): string {
  const names = listed([...new Set(sites.map((site) => `${retryLabel(site)}${triesOf(site)}`))]);
  const retries = counted(sites.length, 'retry', 'retries');
  return `${service ?? 'Code outside all services'}: ${retries} without a pause between tries: ${names}.`;
}

function triesOf({ maxAttempts, certainty }: RetrySite): string {
  const tries = maxAttempts === null ? '' : ` (${maxAttempts} tries)`;
  return certainty === 'likely' ? `${tries} (likely)` : tries;
}
