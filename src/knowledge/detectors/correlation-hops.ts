import { slotOf } from '../../code/link/queries.ts';
import type { CallSite, Program } from '../../code/link/program.ts';
import { carries } from '../correlation.ts';
import type { Detector, Knowledge } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

type Hop = Rows['correlationHops'][number];

/** Calls that hand work on: those that put it into a queue, and requests by `fetch`, with whether an id goes with it. */
export default {
  id: 'correlation-hops',
  description: 'Whether messages to queues and requests by `fetch` carry an id of the request that they are made for.',
  detect: ({ program, matches }) => ({
    correlationHops: [...new Map(matches.producers.map(({ call: { site } }) => [site.call, site])).values()]
      .map((site) => toHop('queue', site, carriedBy(program, site)))
      .concat(matches.outbound.flatMap(({ call: { site, module } }) => requestAt(program, { site, module }))),
  }),
} satisfies Detector;

/** All that a message is made of. */
function carriedBy(program: Program, { file, call }: CallSite): Hop['carries'] {
  const found = call.arguments.map((value) => carries(program, { file, value }));
  if (found.includes('yes')) return 'yes';
  return found.includes('unknown') || found.length === 0 ? 'unknown' : 'no';
}

/** Other clients may be told elsewhere what to send with each request. */
function requestAt(
  program: Program,
  { site, module }: Pick<Knowledge['calls'][number], 'site' | 'module'>,
): readonly Hop[] {
  if (module !== 'global') return [];
  const options = site.call.arguments[1];
  if (options === undefined) return [toHop('http', site, 'no')];
  const headers = slotOf(program, site, { argument: 1, key: 'headers' });
  const isOpen = program.targetsOf({ file: site.file, value: options }).every((target) => target.kind !== 'structure');
  if (headers === null) return [toHop('http', site, isOpen ? 'unknown' : 'no')];
  return [toHop('http', site, carries(program, headers.ref))];
}

function toHop(kind: Hop['kind'], { file, call }: CallSite, carried: Hop['carries']): Hop {
  return { kind, carries: carried, file, line: call.line };
}
