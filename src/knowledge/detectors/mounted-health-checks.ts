import { functionOf, slotOf, textsOf } from '../../code/link/queries.ts';
import type { MountUse } from '../../model/entry-uses.ts';
import { isHealthCheckPath } from '../health-check-path.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

/** Health checks that answer under a prefix instead of a route: `app.use('/health', (request, response) => …)`. */
export default {
  id: 'mounted-health-checks',
  description: 'Health checks that are mounted as middleware under a path.',
  detect: (knowledge) => ({
    observability: knowledge.matches.mounts.flatMap((match) => probeAt(knowledge, match)),
  }),
} satisfies Detector;

function probeAt({ program }: Knowledge, { call: { site }, use }: Match<MountUse>): Rows['observability'] {
  const slot = use.prefix === null ? null : slotOf(program, site, use.prefix ?? { argument: 0 });
  const path = slot === null ? undefined : textsOf(program, slot.ref).find(isHealthCheckPath);
  const isHandler = site.call.arguments.some((value) => functionOf(program, { file: site.file, value }) !== null);
  return path === undefined || !isHandler
    ? []
    : [{ kind: 'health-check', what: `ANY ${path}`, file: site.file, line: site.call.line }];
}
