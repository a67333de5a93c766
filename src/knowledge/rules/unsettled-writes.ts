import { listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import type { Rule } from '../../model/finding.ts';
import { ofHazards } from '../../model/of-hazards.ts';

/** Writes of which nobody knows which were done. */
export default {
  id: 'unsettled-writes',
  severity: 'low',
  description:
    'Several writes to a database at once with `Promise.all`, none caught by itself and in no transaction, on the way of requests and jobs.',
  why: 'The first that fails rejects the whole while the others go on: the caller hears of a failure, and some of the rows are written.',
  action: 'Write them in one transaction, or use `Promise.allSettled` and deal with each failure.',
  check: (model) =>
    ofHazards(
      model,
      'unsettled-writes',
      (rows) =>
        `the first of several writes that fails hides what became of the others (${listed(distinct(rows.map(({ what }) => what)))}), in ${listed(distinct(rows.map(({ symbol }) => symbol)))}`,
    ),
} satisfies Rule;
