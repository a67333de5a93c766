import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { backendRetries } from '../../model/backend-retries.ts';
import { evidenceOf } from '../../model/evidence.ts';
import { mayGoOn, retryLabel } from '../../model/judge-retries.ts';
import type { Rule } from '../../model/finding.ts';

/** Work that waits for its turn for ever: other failures than an answer of 429 end it. */
export default {
  id: 'unbounded-wait-for-limit',
  severity: 'low',
  description:
    'Calls in backend code that are made again without a limit while the other side answers that they are too many.',
  why: 'While it is rate limited, each piece of work keeps its worker and its place in the queue, and its calls use up what others may call.',
  action: 'Give it a number of tries or a deadline, and put off what found no place.',
  check: (model) => {
    const waiting = backendRetries(model).filter((site) => !site.bounded && site.onlyOn === 'limit' && !mayGoOn(site));
    return [...groupBy(waiting, (site) => site.service)].map(([service, sites]) => ({
      message: `${service ?? 'Code outside all services'}: ${counted(sites.length, 'call is', 'calls are')} made again without an end that the code shows while the other side limits the rate (429): ${listed([...new Set(sites.map(retryLabel))])}.`,
      service,
      evidence: evidenceOf(sites),
    }));
  },
} satisfies Rule;
