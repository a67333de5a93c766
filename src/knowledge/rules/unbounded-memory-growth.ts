import { groupBy } from '../../lib/group-by.ts';
import { listed } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';

/** Collections of long-lived code that only ever get more. */
export default {
  id: 'unbounded-memory-growth',
  severity: 'low',
  description:
    'Maps, sets and lists that live as long as their process, get entries, and of which nothing takes one out.',
  why: 'Where its keys come from users or data, memory grows until the process is ended, at the busiest time first.',
  action:
    'Limit its size or the age of entries, as a cache library does, or write down that there are only a few keys.',
  check: ({ processState }) => {
    const growing = processState.filter(
      ({ grows, memoryOf }) => grows && (memoryOf === 'service' || memoryOf === 'library'),
    );
    return [...groupBy(growing, ({ service }) => service)].map(([service, rows]) => ({
      message: `${service ?? 'Code outside all services'}: nothing was found that takes entries out of ${listed(rows.map(({ what }) => what.replace(/, changed in .*/, '')))}.`,
      service,
      evidence: evidenceOf(rows),
    }));
  },
} satisfies Rule;
