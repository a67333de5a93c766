import { counted, listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import type { Rule } from '../../model/finding.ts';
import { ofHazards } from '../../model/of-hazards.ts';

/** Loops that do not wait for their work. */
export default {
  id: 'async-for-each',
  severity: 'medium',
  description: 'Async callbacks of `forEach` that let failures out, in what servers and workers load.',
  why: '`forEach` waits for no callback: the work is not done when the code goes on, and a rejection that nobody handles ends the process.',
  action: 'Use `for … of` with `await`, or `await Promise.all(list.map(…))`.',
  check: (model) =>
    ofHazards(
      model,
      'async-for-each',
      (rows) =>
        `${counted(rows.length, 'async callback')} of forEach that nobody waits for, in ${listed(distinct(rows.map(({ symbol }) => symbol)))}`,
    ),
} satisfies Rule;
