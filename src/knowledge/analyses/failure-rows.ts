import { by } from '../../lib/order.ts';
import type { Analysis } from '../analysis.ts';

/** Retry sites and error handlers, each with its service. */
export default {
  id: 'failure-rows',
  analyse: ({ rows, serviceOf }) => {
    const place = <Row extends { readonly file: string }>(row: Row): Row & { readonly service: string | null } => ({
      ...row,
      service: serviceOf(row.file)?.name ?? null,
    });
    return {
      retrySites: rows.retrySites.map(place).toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.kind,
        ),
      ),
      errorHandlers: rows.errorHandlers.map(place).toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.form,
        ),
      ),
    };
  },
} satisfies Analysis;
