import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { cap } from '../rows/cap.ts';
import { unreadRows } from '../rows/unread-parts.ts';
import { historyRow } from '../rows/people.ts';
import type { View } from '../view.ts';

/** How the handover was made, and how far it can be trusted. */
export default {
  id: 'method',
  build: (model) => {
    const { production, ...others } = model.coverage.filesByRole;
    const skipped = Object.entries(others).map(([role, files]) => ({ role, files }));
    return [
      {
        production,
        lines: model.coverage.lines,
        skipped: skipped
          .filter((row) => row.files > 0)
          .toSorted(
            by(
              (row) => -row.files,
              (row) => row.role,
            ),
          ),
        unread: unreadRows(model.coverage),
        calls: model.coverage.calls,
        mistaken: cap(model.coverage.ownPackagesTakenForExternal, 10),
        likely: likelyRows(model),
        unplaced: unplacedRows(model),
        history: historyRow(model.ownership.history),
        diagnostics: model.diagnostics.length,
        limits: cap(limitsOf(model.diagnostics), 30),
      },
    ];
  },
} satisfies View;

function likelyRows({ externalSystems, entryPoints, retrySites }: HandoverModel): number {
  const rows = [...externalSystems.flatMap((system) => system.uses), ...entryPoints, ...retrySites];
  return rows.filter((row) => row.certainty === 'likely').length;
}

/** Rows of files that belong to no service: they stand on no runbook. */
function unplacedRows({ externalSystems, entryPoints, retrySites, errorHandlers }: HandoverModel) {
  const rows = [
    { what: 'entry-points', rows: outside(entryPoints) },
    { what: 'calls', rows: outside(externalSystems.flatMap((system) => system.uses)) },
    { what: 'retry-sites', rows: outside(retrySites) },
    { what: 'error-handlers', rows: outside(errorHandlers) },
  ];
  return rows.filter((row) => row.rows > 0);
}

function outside(rows: readonly { readonly service: string | null }[]): number {
  return rows.filter((row) => row.service === null).length;
}

function limitsOf(diagnostics: readonly Diagnostic[]) {
  const groups = [...groupBy(diagnostics, ({ stage, code }) => `${stage}/${code}`)];
  return groups
    .toSorted(
      by(
        ([, group]) => -group.length,
        ([code]) => code,
      ),
    )
    .map(([code, group]) => ({ code, times: group.length, examples: cap(group.map(toExample), 5) }));
}

function toExample({ message, file, line }: Diagnostic) {
  return { message, evidence: file === null ? null : { file, line: line ?? 0, symbol: null } };
}
