import type { RetrySite } from '../../model/resilience.ts';
import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { backendRetries } from '../../model/backend-retries.ts';
import { evidenceOf } from '../../model/evidence.ts';
import { mayGoOn, retryLabel } from '../../model/judge-retries.ts';
import type { Rule } from '../../model/finding.ts';

/** Work that is tried again for ever, as far as the code shows. */
export default {
  id: 'unbounded-retry',
  severity: 'high',
  description: 'Work in backend code that is tried again without a limit.',
  why: 'While the other side is down, each piece of work keeps its worker, its memory and its place in the queue, and the calls keep the other side down.',
  action: 'Give it a number of tries or a deadline, and a place for what failed for good.',
  check: (model) => {
    const endless = backendRetries(model).filter(
      (site) => !site.bounded && site.onlyOn !== 'limit' && !mayGoOn(site) && site.kind !== 'client-option',
    );
    return [...groupBy(endless, (site) => site.service)].map(([service, sites]) => ({
      message: messageOf(service, sites),
      service,
      evidence: evidenceOf(sites),
    }));
  },
} satisfies Rule;

function messageOf(service: string | null, sites: readonly RetrySite[]): string {
  const isInferred = sites.every((site) => site.certainty === 'likely');
  const names = listed([...new Set(sites.map((site) => retryLabel(site)))]);
  const retries = counted(sites.length, 'retry', 'retries');
  return `${service ?? 'Code outside all services'}: ${retries} ${isInferred ? 'likely without' : 'without'} an end that the code shows: ${names}.`;
}
