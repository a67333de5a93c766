import { by } from '../../lib/order.ts';
import type { Coverage } from '../../model/coverage.ts';
import { cap } from './cap.ts';
import { toEvidence } from './evidence.ts';

const MOST = 25;

/** Code of the repository in languages that are not read: what runs comes first, then what is large. */
export function unreadRows({ unreadParts = [] }: Coverage) {
  const rows = unreadParts.map(({ deployed, manifest, ...row }) => ({
    ...row,
    evidence: placeOf(deployed, manifest),
    runs: deployed !== null,
  }));
  const sorted = rows.toSorted(
    by(
      (row) => Number(!row.runs),
      (row) => -row.files,
      (row) => row.folder,
    ),
  );
  const files = unreadParts.reduce((sum, row) => sum + row.files, 0);
  const languages = [...new Set(unreadParts.map(({ language }) => language))];
  return {
    ...cap(sorted, MOST),
    files,
    languages,
    running: cap(
      sorted.filter(({ runs }) => runs),
      MOST,
    ),
  };
}

function placeOf(deployed: { readonly file: string; readonly line: number } | null, manifest: string | null) {
  const place = deployed ?? (manifest === null ? null : { file: manifest, line: 1 });
  return place === null ? null : toEvidence(place);
}
