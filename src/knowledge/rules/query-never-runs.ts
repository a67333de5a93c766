import { listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import type { Rule } from '../../model/finding.ts';
import { ofHazards } from '../../model/of-hazards.ts';

/** Queries that are made and never sent. */
export default {
  id: 'query-never-runs',
  severity: 'high',
  description:
    'Queries of libraries that send them only when somebody waits, made and thrown away, on the way of requests and jobs.',
  why: 'Nothing is sent and nothing fails: what should have been written is missing, and no log says so.',
  action: 'Wait for the query with `await`, or give it back to whoever waits.',
  check: (model) =>
    ofHazards(
      model,
      'never-run',
      (rows) =>
        `${listed(distinct(rows.map(({ what }) => what)))} in ${listed(distinct(rows.map(({ symbol }) => symbol)))} ${rows.length === 1 ? 'is made and never runs, because nobody waits for it' : 'are made and never run, because nobody waits for them'}`,
    ),
} satisfies Rule;
