import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Place } from '../../model/place.ts';
import type { Table, TableAccess } from '../../model/table.ts';
import type { Analysis, Question } from '../analysis.ts';
import type { TableRow } from '../rows.ts';
import { runnersOf } from '../runners.ts';

/** So many places say where to look; `count` says how many there are. */
const MOST_PLACES = 3;

/** Which services read and write which tables, also through libraries of this repository. */
export default {
  id: 'tables',
  analyse: (question) => {
    const found = spelledAlike(question.rows.tables);
    const definedAt = definitionsByName(found);
    const tables = [...groupBy(found, (row) => tableKey(row, definedAt))].map(([, rows]): Table => {
      const place = rows.find((row) => row.definedAt !== null)?.definedAt ?? null;
      return { name: rows[0]?.table ?? '', definedAt: place, accesses: accessesOf(question, rows) };
    });
    return {
      tables: tables
        .filter(({ accesses }) => accesses.length > 0)
        .toSorted(
          by(
            ({ name }) => name,
            ({ definedAt: place }) => place?.file ?? '',
            ({ definedAt: place }) => place?.line ?? 0,
          ),
        ),
    };
  },
} satisfies Analysis;

/** A client names the table `Order` of a statement `order`: two tables whose names differ in capitals alone are one. */
function spelledAlike(rows: readonly TableRow[]): readonly TableRow[] {
  const spellings = groupBy(rows, ({ table }) => table.toLowerCase());
  const chosen = new Map(
    [...spellings].map(([key, same]) => [key, same.map(({ table }) => table).toSorted(by((name) => name))[0]]),
  );
  return rows.map((row) => ({ ...row, table: chosen.get(row.table.toLowerCase()) ?? row.table }));
}

/** Definitions of each name: a statement that names a table means the only one that is called so. */
function definitionsByName(rows: readonly TableRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const { table, definedAt } of rows)
    if (definedAt !== null) known.set(table, (known.get(table) ?? new Set()).add(placeKey(definedAt)));
  return known;
}

function tableKey({ table, definedAt }: TableRow, known: ReadonlyMap<string, ReadonlySet<string>>): string {
  const places = [...(known.get(table) ?? [])];
  const place = definedAt === null ? (places.length === 1 ? places[0] : '') : placeKey(definedAt);
  return `${table} ${place ?? ''}`;
}

function placeKey({ file, line }: Place): string {
  return `${file}:${line}`;
}

function accessesOf(question: Question, rows: readonly TableRow[]): readonly TableAccess[] {
  const runs = runnersOf(question);
  const found = rows.flatMap((row) =>
    runs(row).map(({ service, certainty }) => ({
      service,
      effect: row.effect,
      certainty: certainty === 'certain' ? row.certainty : certainty,
      place: { file: row.file, line: row.line },
    })),
  );
  return [...groupBy(found, ({ service, effect }) => `${effect} ${service}`).values()]
    .flatMap((group): readonly TableAccess[] => {
      const [first] = group;
      if (first === undefined) return [];
      const places = [...new Map(group.map(({ place }) => [placeKey(place), place])).values()].toSorted(byPlace);
      const isCertain = group.some(({ certainty }) => certainty === 'certain');
      return [
        {
          service: first.service,
          effect: first.effect,
          certainty: isCertain ? 'certain' : 'likely',
          count: places.length,
          places: places.slice(0, MOST_PLACES),
        },
      ];
    })
    .toSorted(
      by(
        ({ service }) => service,
        ({ effect }) => effect,
      ),
    );
}

const byPlace = by<Place>(
  ({ file }) => file,
  ({ line }) => line,
);
