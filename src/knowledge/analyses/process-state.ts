import type { Analysis } from '../analysis.ts';

/** State in the memory of services; that of a page or a command line is nobody's but its user's. */
export default {
  id: 'process-state',
  analyse: ({ rows, serviceOf, program }) => ({
    processState: rows.processState.filter(({ file }) => {
      const isPage = program.files.get(file)?.directives.includes('use client') ?? false;
      return !isPage && !['frontend', 'cli'].includes(serviceOf(file)?.kind ?? '');
    }),
  }),
} satisfies Analysis;
