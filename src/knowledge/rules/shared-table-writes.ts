import { counted, listed } from '../../lib/listed.ts';
import { by, distinct } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';
import type { Table } from '../../model/table.ts';

const MOST_NAMED = 4;

/** Tables that several services write. */
export default {
  id: 'shared-table-writes',
  severity: 'low',
  description: 'Tables that two or more services write.',
  why: 'None of them can change the table alone, and a wrong row can come from each: both have to be deployed and asked together.',
  action: 'Let one service own the table and offer what the others need, or write down who may change it and how.',
  check: ({ tables }) => {
    const shared = tables
      .flatMap((table) => {
        const writers = writersOf(table);
        return writers.length > 1 ? [{ table, writers }] : [];
      })
      .toSorted(by(({ writers }) => -writers.length));
    if (shared.length === 0) return [];
    const named = shared.map(({ table, writers }) => `${table.name} (${listed(writers)})`);
    const rest = named.length > MOST_NAMED ? [`${named.length - MOST_NAMED} more`] : [];
    return [
      {
        message: `${counted(shared.length, 'table')} ${shared.length === 1 ? 'is' : 'are'} written by several services: ${listed([...named.slice(0, MOST_NAMED), ...rest])}.`,
        service: null,
        evidence: evidenceOf(shared.flatMap(({ table, writers }) => firstWrites(table, writers))),
      },
    ];
  },
} satisfies Rule;

/** Services that write for certain to what is certainly one table: names alone can stand for tables of two databases. */
function writersOf({ definedAt, accesses }: Table): readonly string[] {
  const writes = accesses.filter(({ effect, certainty }) => effect === 'write' && certainty === 'certain');
  const places = writes.map((write) => new Set(write.places.map(({ file }) => file)));
  const isOne =
    definedAt !== null ||
    places.some((files, index) =>
      places.slice(index + 1).some((others) => [...files].some((file) => others.has(file))),
    );
  return isOne ? distinct(writes.map(({ service }) => service)) : [];
}

function firstWrites({ accesses }: Table, writers: readonly string[]): Table['accesses'][number]['places'] {
  return writers.flatMap(
    (writer) =>
      accesses.find(({ service, effect }) => service === writer && effect === 'write')?.places.slice(0, 1) ?? [],
  );
}
