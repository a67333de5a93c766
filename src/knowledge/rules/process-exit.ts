import { counted, listed } from '../../lib/listed.ts';
import { distinct } from '../../lib/order.ts';
import type { Rule } from '../../model/finding.ts';
import { ofHazards } from '../../model/of-hazards.ts';

/** Requests that end the process for everybody. */
export default {
  id: 'process-exit',
  severity: 'high',
  description: 'Calls of `process.exit` in code that requests and messages run.',
  why: 'It ends the process for everybody: whatever else it is working on at that moment is cut off without an answer.',
  action:
    'Throw an error and let the framework answer, or mark the service as not ready and let the platform restart it.',
  check: ({ hazards, services }) => {
    // Of a command line that answers a request of its user's browser, the process is that user's alone.
    const commands = new Set(services.flatMap(({ kind, name }) => (kind === 'cli' ? [name] : [])));
    return ofHazards(
      { hazards: hazards.filter(({ service }) => service === null || !commands.has(service)) },
      'process-exit',
      (rows) =>
        `${counted(rows.length, 'call')} of process.exit on the way of requests, in ${listed(distinct(rows.map(({ symbol }) => symbol)))}`,
    );
  },
} satisfies Rule;
