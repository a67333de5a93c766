import { listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import type { Rule } from '../../model/finding.ts';
import { ofHazards } from '../../model/of-hazards.ts';

/** Messages of which nobody knows which went out. */
export default {
  id: 'unsettled-sends',
  severity: 'low',
  description:
    'Messages that are sent at once with `Promise.all` over a list, none caught by itself, on the way of requests and jobs.',
  why: 'The first that fails rejects the whole: the others may have gone out or not, nobody looks, and a second try sends those again that arrived.',
  action: 'Use `Promise.allSettled` and deal with each failure, or send each message in a job of its own.',
  check: (model) =>
    ofHazards(
      model,
      'unsettled-sends',
      (rows) =>
        `the first of many messages that fails hides what became of the others (${listed(distinct(rows.map(({ what }) => what)))}), in ${listed(distinct(rows.map(({ symbol }) => symbol)))}`,
    ),
} satisfies Rule;
