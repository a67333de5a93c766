import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { ErrorCode } from '../../model/error-map.ts';
import type { Analysis } from '../analysis.ts';

const SHOWN = 2;

/** Errors of libraries by service and code, the most frequent first. */
export default {
  id: 'error-codes',
  analyse: ({ rows, serviceOf }) => {
    const placed = rows.errorCodes.map((row) => ({ ...row, service: serviceOf(row.file)?.name ?? null }));
    const groups = groupBy(placed, ({ service, name, code }) => JSON.stringify([service, name, code]));
    const codes = [...groups.values()].flatMap((group): readonly ErrorCode[] => {
      const sorted = group.toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
        ),
      );
      const madeAt = sorted.slice(0, SHOWN).map(({ file, line }) => ({ file, line }));
      return sorted.slice(0, 1).map((first) => ({ ...first, made: sorted.length, madeAt }));
    });
    return {
      errorCodes: codes.toSorted(
        by(
          (row) => row.service ?? '',
          (row) => row.name,
          (row) => -row.made,
          (row) => row.code,
        ),
      ),
    };
  },
} satisfies Analysis;
