import { posix } from 'node:path';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Place } from '../../model/place.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';

/** What a statement rests on: `symbol` is null where the place has no name, as in `(anonymous)`. */
export interface Evidence extends Place {
  readonly symbol: string | null;
}

/** The first places of a statement, in order of file and line; several in one function are one to a reader. */
export function evidenceOf(places: readonly (Place & { readonly symbol?: string })[], most = 2): Capped<Evidence> {
  const sorted = places.map(toEvidence).toSorted(
    by(
      (place) => place.file,
      (place) => place.line,
    ),
  );
  const distinct = groupBy(sorted, ({ file, line, symbol }) => `${file}:${symbol ?? line}`);
  return cap(
    [...distinct.values()].flatMap(([first]) => first ?? []),
    most,
  );
}

export function toEvidence(place: Place & { readonly symbol?: string }): Evidence {
  const { file, line, symbol } = place;
  return { file, line, symbol: symbol !== undefined && isName(symbol, file) ? symbol : null };
}

/** Code outside of any function carries the name of its file. */
function isName(symbol: string, file: string): boolean {
  return symbol !== '' && !symbol.startsWith('(') && symbol !== posix.basename(file);
}
