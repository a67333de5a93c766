import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';

/** Alerts that send whoever is woken to a page that is gone. */
export default {
  id: 'dead-runbook-link',
  severity: 'medium',
  description: 'Alerts whose runbook is a path of the repository where no file is.',
  why: 'Whoever is woken follows the link and finds nothing.',
  action: 'Point the alert to the page that took its place, or write it.',
  check: ({ alerts }) =>
    [
      ...groupBy(
        alerts.filter(({ page }) => page === null),
        ({ service }) => service,
      ),
    ].map(([service, rows]) => ({
      message: `${counted(rows.length, 'alert')} with a runbook that is not there: ${listed(rows.map(({ name, runbook }) => `${name} (${runbook})`))}.`,
      service,
      evidence: evidenceOf(rows),
    })),
} satisfies Rule;
