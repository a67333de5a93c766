import type { CallSite } from '../../code/link/program.ts';
import { slotOf, textsOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import { distinct } from '../../lib/order.ts';
import type { Slot } from '../../model/entry-uses.ts';
import type { TableUse } from '../../model/table-uses.ts';
import { chainStart } from '../chain-start.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { receiverOf } from '../router-prefixes.ts';
import type { Rows, TableRow } from '../rows.ts';
import { sitesOfClass } from '../static-callers.ts';
import { sqlTables } from '../sql-tables.ts';
import { mayTakeSql } from '../sql-takers.ts';
import { type NamedTable, tableBoundTo, tableMappedTo, tableOf, tableOfReceiver } from '../table-names.ts';

/** Tables and collections that calls read and write: `prisma.user.findMany()`, `db.insert(users)`, SQL that is handed on. */
export default {
  id: 'table-uses',
  description: 'Tables and collections that the code reads and writes, through models, query builders and SQL.',
  detect: (knowledge) => {
    const known = knowledge.matches.tables.flatMap((match) => knownRows(knowledge, match));
    return { tables: [...known, ...sqlRows(knowledge)].filter(({ file }) => !CHANGES_TABLES.test(file)) };
  },
} satisfies Detector;

/** Migrations and seeds touch all tables once, whoever owns them. */
const CHANGES_TABLES = /(?:^|\/)(?:migrations?|seeds?|seeders?)\//i;

function knownRows(knowledge: Knowledge, { call, alternatives }: Match<TableUse>): Rows['tables'] {
  const { site } = call;
  const certainty = call.likely ? ('likely' as const) : ('certain' as const);
  const deciding = alternatives.some(({ at }) => at.kind === 'receiver')
    ? sitesOfClass(knowledge.program, site)
    : [site];
  return deciding.flatMap((at) => {
    for (const use of alternatives) {
      const table = tableAt(knowledge, at, { use, path: call.path });
      if (table !== null)
        return [rowOf(at, { table: table.name, definedAt: table.definedAt, effect: use.effect, certainty })];
    }
    return [];
  });
}

function tableAt(
  knowledge: Knowledge,
  site: CallSite,
  { use: { at }, path }: { readonly use: TableUse; readonly path: string },
): NamedTable | null {
  switch (at.kind) {
    case 'member': {
      const name = path.split('.').at(-at.fromEnd) ?? '';
      if (!/^\w+$/.test(name)) return null;
      return (
        (at.bound === true ? tableBoundTo(knowledge, name) : null) ??
        (at.mapped === true ? tableMappedTo(knowledge, name) : null) ?? { name, definedAt: null }
      );
    }
    case 'slot':
      return tableIn(knowledge, site, at.slot);
    case 'start':
      return tableIn(knowledge, chainStart(knowledge.program, site), at.slot);
    case 'receiver': {
      const receiver = receiverOf(knowledge, site);
      return receiver === null ? null : tableOfReceiver(knowledge, receiver, at.madeWith);
    }
  }
}

function tableIn(knowledge: Knowledge, site: CallSite, slot: Slot): NamedTable | null {
  const written = slotOf(knowledge.program, site, slot);
  return written === null ? null : tableOf(knowledge, written.ref);
}

function rowOf(site: CallSite, row: Omit<TableRow, 'file' | 'line'>): TableRow {
  return { file: site.file, line: site.call.line, ...row };
}

/** Whatever a text that is SQL is handed to: own wrappers around a driver are as many as there are teams. */
function sqlRows(knowledge: Knowledge): Rows['tables'] {
  const { program } = knowledge;
  return program.calls.flatMap((site) => {
    const texts = site.call.arguments.flatMap((value) => {
      const ref = { file: site.file, value };
      return MAY_BE_TEXT.has(valueOf(program, ref)?.kind ?? '') ? textsOf(program, ref) : [];
    });
    const named = distinct(texts).flatMap(sqlTables);
    if (named.length === 0 || !mayTakeSql(knowledge, site)) return [];
    return named.map(({ table, effect }) => rowOf(site, { table, definedAt: null, effect, certainty: 'certain' }));
  });
}

const MAY_BE_TEXT = new Set(['literal', 'template', 'local', 'import', 'typed']);
