import { by } from '../../lib/order.ts';
import type { ErrorClass } from '../../model/error-map.ts';
import { cap } from '../rows/cap.ts';
import { evidenceOf, toEvidence } from '../rows/evidence.ts';
import { handlersOf } from '../rows/handlers.ts';
import type { View } from '../view.ts';

/** Which errors there are, where they are thrown, and where they end. */
export default {
  id: 'errors',
  build: ({ errorClasses, errorCodes, errorEnds, errorHandlers }) => {
    if ([errorClasses, errorCodes, errorEnds, errorHandlers].every((rows) => rows.length === 0)) return [];
    const thrown = errorClasses.filter((row) => row.thrown > 0);
    const sorted = thrown.toSorted(
      by(
        (row) => -row.thrown,
        (row) => row.name,
        (row) => row.file,
      ),
    );
    return [
      {
        classes: cap(sorted.map(rowOf), 120),
        unused: errorClasses.length - thrown.length,
        unasked: thrown.filter((row) => !row.isAskedFor && row.status === null).length,
        codes: cap(
          errorCodes.map(({ name, code, status, service, made, madeAt }) => ({
            name,
            code,
            status,
            service,
            made,
            madeAt: evidenceOf(madeAt),
          })),
          60,
        ),
        ends: cap(
          errorEnds.map(({ kind, what, dispositions, service, file, line }) => ({
            kind,
            dispositions: dispositions ?? [],
            what: what === '' || what === '(anonymous)' ? null : what,
            service,
            evidence: toEvidence({ file, line }),
          })),
          60,
        ),
        handlers: handlersOf(errorHandlers, 40),
      },
    ];
  },
} satisfies View;

function rowOf(row: ErrorClass) {
  return {
    name: row.name,
    base: row.base,
    service: row.service,
    status: row.status,
    thrown: row.thrown,
    thrownAt: evidenceOf(row.thrownAt),
    isAskedFor: row.isAskedFor,
    askedAt: evidenceOf(row.askedAt),
    evidence: toEvidence({ file: row.file, line: row.line }),
  };
}
