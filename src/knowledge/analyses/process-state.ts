import type { ProcessState } from '../../model/process-state.ts';
import type { ServiceKind } from '../../model/handover-model.ts';
import { isOfPage } from '../state/is-of-page.ts';
import type { Analysis } from '../analysis.ts';

/** State in the memory of processes, with whose memory it is: that of a page or a command line is nobody's but its user's. */
export default {
  id: 'process-state',
  analyse: ({ rows, serviceOf, program }) => ({
    processState: rows.processState.map((row): ProcessState => {
      const service = serviceOf(row.file);
      const facts = program.files.get(row.file);
      const isPage = facts !== undefined && isOfPage(facts);
      return { ...row, memoryOf: isPage ? 'page' : memoryOf(service?.kind), service: service?.name ?? null };
    }),
  }),
} satisfies Analysis;

function memoryOf(kind: ServiceKind | undefined): ProcessState['memoryOf'] {
  if (kind === 'frontend') return 'page';
  if (kind === 'cli') return 'command';
  return kind === 'published-library' || kind === 'internal-library' || kind === undefined ? 'library' : 'service';
}
