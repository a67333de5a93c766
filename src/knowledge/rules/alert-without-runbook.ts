import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { by } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';

/** Alerts that wake somebody without telling where it is written what to do. */
export default {
  id: 'alert-without-runbook',
  severity: 'low',
  description: 'Alerts of Prometheus, Grafana, Datadog and clouds, set up in files, that link to no runbook.',
  why: 'Whoever is woken has to find out first what the alert means and what can be done about it.',
  action: 'Link the runbook in the alert: in the annotation runbook_url, or in its message.',
  check: ({ alerts }) => {
    const bare = alerts.filter(({ runbook, undecided }) => runbook === null && undecided !== true);
    return [...groupBy(bare, ({ service }) => service)]
      .toSorted(by(([service]) => service ?? ''))
      .map(([service, rows]) => ({
        message: `${counted(rows.length, 'alert')} without a link to a runbook: ${listed([...new Set(rows.map(({ name }) => name))])}.`,
        service,
        evidence: evidenceOf(rows),
      }));
  },
} satisfies Rule;
