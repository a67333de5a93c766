import type { CallSite, Program } from '../../code/link/program.ts';
import { carries } from '../correlation.ts';
import type { Detector } from '../knowledge.ts';
import { requestIds } from '../request-ids.ts';
import type { Rows } from '../rows.ts';

type Hop = Rows['correlationHops'][number];

/** Calls that hand work on: those that put it into a queue, and requests, with whether an id goes with it. */
export default {
  id: 'correlation-hops',
  description: 'Whether messages to queues and requests carry an id of the request that they are made for.',
  detect: (knowledge) => {
    const { program, matches } = knowledge;
    const ofRequest = requestIds(knowledge);
    const queued = new Map(matches.producers.map(({ call: { site } }) => [site.call, site]));
    const asked = matches.outbound.flatMap((match): readonly Hop[] => {
      const carried = ofRequest(match);
      return carried === null ? [] : [toHop('http', match.call.site, carried)];
    });
    return {
      correlationHops: [
        ...[...queued.values()].map((site) => toHop('queue', site, carriedBy(program, site))),
        ...asked,
      ],
    };
  },
} satisfies Detector;

/** All that a message is made of. */
function carriedBy(program: Program, { file, call }: CallSite): Hop['carries'] {
  const found = call.arguments.map((value) => carries(program, { file, value }));
  if (found.includes('yes')) return 'yes';
  return found.includes('unknown') || found.length === 0 ? 'unknown' : 'no';
}

function toHop(kind: Hop['kind'], { file, call }: CallSite, carried: Hop['carries']): Hop {
  return { kind, carries: carried, file, line: call.line };
}
