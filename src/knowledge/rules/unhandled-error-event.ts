import { listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import type { Rule } from '../../model/finding.ts';
import { ofHazards } from '../../model/of-hazards.ts';

/** Failures that end the process by an event. */
export default {
  id: 'unhandled-error-event',
  severity: 'medium',
  description:
    'Pools, clients, child processes and piped streams that emit `error`, where no listener of it is in sight.',
  why: 'An `error` event without a listener is thrown and ends the process: a lost connection or a missing file is enough.',
  action: "Listen with `.on('error', …)`; for streams use `pipeline` in place of `pipe`.",
  check: (model) =>
    ofHazards(
      model,
      'unhandled-error-event',
      (rows) =>
        `nobody listens to errors of ${listed(distinct(rows.map(({ what }) => what)))}, in ${listed(distinct(rows.map(({ symbol }) => symbol)))}`,
    ),
} satisfies Rule;
