import type { CallSite } from '../../code/link/program.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { FileRole } from '../../model/workspace.ts';
import type { Analysis } from '../analysis.ts';

/** What was read, and how many calls could be followed to what they reach. */
export default {
  id: 'coverage',
  analyse: ({ program, workspace }) => {
    const filesByRole: Record<FileRole, number> = {
      production: 0,
      test: 0,
      story: 0,
      mock: 0,
      fixture: 0,
      example: 0,
      docs: 0,
      generated: 0,
      vendored: 0,
      declaration: 0,
      tooling: 0,
    };
    for (const source of workspace.sources) filesByRole[source.role] += 1;
    const lines = [...program.files.values()].reduce((sum, facts) => sum + facts.lines, 0);
    return {
      coverage: {
        filesByRole,
        lines,
        ...(workspace.unreadParts.length === 0 ? {} : { unreadParts: workspace.unreadParts }),
        calls: countCalls(program.calls),
        ownPackagesTakenForExternal: program.ownPackagesTakenForExternal,
      },
    };
  },
} satisfies Analysis;

function countCalls(calls: readonly CallSite[]): Coverage['calls'] {
  const count = { total: calls.length, package: 0, own: 0, global: 0, unknown: 0 };
  for (const { targets } of calls) count[destinationOf(targets[0])] += 1;
  return count;
}

function destinationOf(target: CallSite['targets'][number] | undefined): 'package' | 'own' | 'global' | 'unknown' {
  if (target === undefined) return 'unknown';
  if (target.kind !== 'api') return 'own';
  return target.path.startsWith('global#') ? 'global' : 'package';
}
