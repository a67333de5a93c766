import { by, distinct } from '../../lib/order.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Place } from '../../model/place.ts';
import type { RetrySite } from '../../model/resilience.ts';
import type { Analysis } from '../analysis.ts';

/** Retry sites and error handlers, each with its service; tries of jobs belong to the service that makes the jobs. */
export default {
  id: 'failure-rows',
  analyse: ({ rows, serviceOf }) => {
    const place = <Row extends { readonly file: string }>(row: Row): Row & { readonly service: string | null } => ({
      ...row,
      service: serviceOf(row.file)?.name ?? null,
    });
    const takers = groupBy(rows.jobOptions, placeKey);
    const made = (row: RetrySite): RetrySite => {
      const makers = (takers.get(placeKey(row)) ?? []).map(({ taker }) => serviceOf(taker.file)?.name ?? '');
      const [only = '', ...others] = distinct(makers);
      return only === '' || others.length > 0 ? row : { ...row, service: only };
    };
    return {
      retrySites: rows.retrySites
        .map((row) => made(place(row)))
        .toSorted(
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

function placeKey({ file, line }: Place): string {
  return `${line} ${file}`;
}
