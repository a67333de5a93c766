import type { CallSite, Program } from '../../code/link/program.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { FileRole } from '../../model/workspace.ts';
import type { Analysis } from '../analysis.ts';
import type { Rows } from '../rows.ts';

/** What was read, and how many calls could be followed to what they reach. */
export default {
  id: 'coverage',
  analyse: ({ program, workspace, rows }) => {
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
        databaseCalls: countDatabaseCalls(program, rows),
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

/** Statements span lines: a table counts for the call within whose lines it is named. */
function countDatabaseCalls(program: Program, { systemUses, tables }: Rows): Coverage['databaseCalls'] {
  const linesByFile = groupBy(tables, ({ file }) => file);
  const calls = new Map<string, boolean>();
  for (const { system, use, sink } of systemUses) {
    const call = sink === null ? undefined : program.files.get(sink.file)?.calls[sink.call];
    if (system.kind !== 'database' || use.effect === 'client' || sink === null || call === undefined) continue;
    const within = [
      { file: sink.file, line: call.line, endLine: call.endLine },
      { file: use.file, line: use.line, endLine: use.line },
    ];
    const isNamed = within.some(({ file, line, endLine }) =>
      linesByFile.get(file)?.some((row) => line <= row.line && row.line <= endLine),
    );
    const key = `${use.file}:${use.line}`;
    calls.set(key, isNamed || calls.get(key) === true);
  }
  return { total: calls.size, withoutTable: [...calls.values()].filter((isNamed) => !isNamed).length };
}

function destinationOf(target: CallSite['targets'][number] | undefined): 'package' | 'own' | 'global' | 'unknown' {
  if (target === undefined) return 'unknown';
  if (target.kind !== 'api') return 'own';
  return target.path.startsWith('global#') ? 'global' : 'package';
}
