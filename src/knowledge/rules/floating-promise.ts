import { listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import type { Rule } from '../../model/finding.ts';
import { ofHazards } from '../../model/of-hazards.ts';

/** Work whose failure nobody hears. */
export default {
  id: 'floating-promise',
  severity: 'medium',
  description:
    'Calls of own async functions that may reject, and that nobody waits for, gives back or catches, on the way of requests and jobs.',
  why: 'The caller goes on as if it had worked, and a rejection that nobody handles ends the process in Node.js from version 15 on unless something listens.',
  action: 'Wait for it with `await`, or catch its failure and say with `void` that nobody waits.',
  check: (model) =>
    ofHazards(
      model,
      'floating-promise',
      (rows) =>
        `nobody waits for ${listed(distinct(rows.map(({ what }) => (what === '(anonymous)' ? 'a function that is called in place' : what))))}, or hears of a failure, in ${listed(distinct(rows.map(({ symbol }) => symbol)))}`,
    ),
} satisfies Rule;
