import { distinct } from '../../lib/order.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import { entryPointName } from '../../model/entry-point-name.ts';
import type { Capped } from './cap.ts';

/** Names of entry points, each once; `rest` counts the entry points whose names are not shown, so that all add up. */
export function entryNames(entries: readonly EntryPoint[], most: number): Capped<string> {
  const rows = distinct(entries.map(entryPointName)).slice(0, most);
  const shown = new Set(rows);
  const rest = entries.filter((entry) => !shown.has(entryPointName(entry))).length;
  return { rows, rest, total: entries.length };
}
