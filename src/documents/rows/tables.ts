import { callsAmong } from '../../model/calls-among.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import type { Table } from '../../model/table.ts';
import type { Capped } from './cap.ts';
import { cap } from './cap.ts';
import { toEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { referencesTo } from './services.ts';
import type { ServiceReference } from './services.ts';

export interface TableAccessRow {
  readonly by: ServiceReference;
  readonly likely: boolean;
  /** The first place in the code, and how many others there are. */
  readonly evidence: Evidence;
  readonly others: number;
}

export interface TableRow {
  readonly name: string;
  readonly definedAt: Evidence | null;
  readonly writes: Capped<TableAccessRow>;
  readonly reads: Capped<TableAccessRow>;
}

/** Tables with those who write and who read them. */
export function tableRows(model: HandoverModel, most: number): Capped<TableRow> {
  const rows = model.tables.map((table): TableRow => ({
    name: table.name,
    definedAt: table.definedAt === null ? null : toEvidence(table.definedAt),
    writes: accessRows(table, 'write', model),
    reads: accessRows(table, 'read', model),
  }));
  return cap(rows, most);
}

function accessRows({ accesses }: Table, effect: 'read' | 'write', model: HandoverModel): Capped<TableAccessRow> {
  const rows = accesses
    .filter((access) => access.effect === effect)
    .flatMap(({ service, certainty, count, places }): TableAccessRow[] => {
      const [by] = referencesTo([service], model);
      const [place] = places;
      return by === undefined || place === undefined
        ? []
        : [{ by, likely: certainty === 'likely', evidence: toEvidence(place), others: count - 1 }];
    });
  return cap(rows, 4);
}

/** Tables of one service. */
export interface TablesOfService {
  readonly writes: Capped<string>;
  readonly reads: Capped<string>;
  /** Most of its calls to databases name no table that is known. */
  readonly isPartial: boolean;
}

/** Names of the tables that a service writes, and of those that it only reads. */
export function tablesOf(service: string, { tables, externalSystems }: HandoverModel): TablesOfService {
  const known = tables.flatMap(({ accesses }) => accesses.filter((access) => access.service === service));
  const calls = externalSystems
    .filter(({ kind }) => kind === 'database')
    .flatMap(({ uses }) => callsAmong(uses).filter((use) => use.service === service)).length;
  const namesWith = (effect: 'read' | 'write'): ReadonlySet<string> =>
    new Set(
      tables.flatMap(({ name, accesses }) =>
        accesses.some((access) => access.service === service && access.effect === effect) ? [name] : [],
      ),
    );
  const writes = namesWith('write');
  return {
    isPartial: known.length > 0 && 2 * known.reduce((sum, { count }) => sum + count, 0) < calls,
    writes: cap([...writes], 30),
    reads: cap(
      [...namesWith('read')].filter((name) => !writes.has(name)),
      30,
    ),
  };
}
