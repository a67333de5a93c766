import Papa from 'papaparse';
import { listed } from '../../lib/listed.ts';
import type { FailureMode } from '../../model/failure-mode.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { visible } from '../escape.ts';
import { effectOf, functionOf } from '../rows/failures.ts';
import type { Rating } from '../view.ts';

/** Where it stands in the output folder. */
export const FMEA_CSV = 'reliability/fmea.csv';

/** Columns that say what the code says; all others are people's. */
const GENERATED = [
  'ID',
  'Item',
  'Function',
  'Failure mode',
  'Effect',
  'Cause',
  'Prevention control',
  'Detection control',
  'Recommended action',
  'Evidence',
] as const;

const COLUMNS = [
  ...GENERATED.slice(0, -2),
  'S',
  'O',
  'D',
  'RPN',
  'Recommended action',
  'Owner',
  'Due',
  'Status',
  'Evidence',
] as const;

/** `kept` says all that is to be said; `foreign` has no column `ID`, so that somebody else wrote it. */
export type MergedCsv =
  | { readonly kind: 'kept' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'written'; readonly text: string };

/**
 * The failure modes as CSV (RFC 4180), with what people wrote carried forward by `ID`: ratings, columns and rows of their own.
 * Rows that people rated and that are no longer found stand at the end.
 */
export function mergeFmeaCsv(model: HandoverModel, existing: string | null): MergedCsv {
  const table = existing === null ? NO_TABLE : readTable(existing);
  if (table === 'foreign') return { kind: 'foreign' };
  const own = table.columns.filter((column) => !isOurs(column));
  const columns = [...COLUMNS, ...own];
  const known = new Map(table.rows.toReversed().map((row) => [row.get('ID') ?? '', row]));
  const current = model.failureModes.map((row) => {
    const cells = new Map<string, string>([...(known.get(row.id) ?? []), ...cellsOf(row, model)]);
    return withNumber(cells);
  });
  const used = new Set(model.failureModes.flatMap(({ id }) => known.get(id) ?? []));
  const left = table.rows.filter((row) => !used.has(row)).flatMap((row) => leftOf(row));
  const rows = [...current, ...left].map((row) => columns.map((column) => row.get(column) ?? ''));
  if (JSON.stringify(table.cells) === JSON.stringify([columns, ...rows])) return { kind: 'kept' };
  return { kind: 'written', text: `${Papa.unparse([columns, ...rows], { delimiter: table.delimiter })}\r\n` };
}

/** What people rated, in the order of the file. */
export function ratingsIn(text: string): readonly Rating[] {
  const table = readTable(text);
  if (table === 'foreign') return [];
  return table.rows.filter(isRated).map((row) => {
    const cell = (column: string): string => row.get(column) ?? '';
    const [severity, occurrence, detection] = [cell('S'), cell('O'), cell('D')];
    return {
      id: cell('ID'),
      item: cell('Item'),
      failure: cell('Failure mode'),
      severity,
      occurrence,
      detection,
      priority: priorityOf(row) ?? cell('RPN'),
      owner: cell('Owner'),
      due: cell('Due'),
      status: cell('Status'),
      retired: cell('Evidence').startsWith(RETIRED),
    };
  });
}

type Row = ReadonlyMap<string, string>;

interface Table {
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** All cells as they stand. */
  readonly cells: readonly (readonly string[])[];
}

const NO_TABLE: Table = { delimiter: ',', columns: [], rows: [], cells: [] };

/** Spreadsheets write what they like: other delimiters, a mark of the byte order, other line ends, other capitals. */
function readTable(text: string): Table | 'foreign' {
  const { data, meta } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [head = [], ...body] = data;
  const columns = head.map((name) => COLUMNS.find((column) => isSame(column, name)) ?? name.trim());
  if (!columns.includes('ID')) return 'foreign';
  const rows = body.map((cells) => new Map(columns.map((column, index) => [column, cells[index] ?? ''])));
  return { delimiter: meta.delimiter, columns, rows, cells: [columns, ...body] };
}

function isSame(column: string, name: string): boolean {
  return column.toLowerCase() === name.trim().toLowerCase();
}

function isOurs(column: string): boolean {
  return COLUMNS.some((name) => name === column);
}

function cellsOf(row: FailureMode, model: HandoverModel): readonly (readonly [string, string])[] {
  const { id, item, failure, cause, prevention, detection, gap, action, certainty, evidence } = row;
  const cells: Readonly<Record<(typeof GENERATED)[number], string>> = {
    ID: id,
    Item: item.name,
    Function: functionOf(row, model),
    'Failure mode': failure,
    Effect: effectOf(row, model),
    Cause: cause,
    'Prevention control': [
      ...prevention,
      ...(gap === null ? [] : [`${certainty === 'likely' ? 'likely missing' : 'missing'}: ${gap.text}`]),
    ].join('; '),
    'Detection control': detection.join('; '),
    'Recommended action': action ?? '',
    Evidence: listed(
      evidence.map(({ file, line }) => `${file}:${line}`),
      3,
    ),
  };
  return GENERATED.map((column) => [column, harmless(visible(cells[column]))]);
}

/** A spreadsheet runs a cell that begins like a formula: https://owasp.org/www-community/attacks/CSV_Injection. */
function harmless(cell: string): string {
  return /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

const RETIRED = 'no longer found in the code';

/** What is left of a row that the code no longer has: nothing where nobody wrote in it. */
function leftOf(row: Row): readonly Row[] {
  const evidence = row.get('Evidence') ?? '';
  if (evidence === '' || evidence.startsWith(RETIRED)) return [withNumber(row)];
  return isRated(row) ? [withNumber(new Map([...row, ['Evidence', `${RETIRED}; was ${evidence}`]]))] : [];
}

/** People wrote in it: in a column of theirs, or the risk priority number, which follows from their ratings. */
function isRated(row: Row): boolean {
  return [...row].some(([column, cell]) => cell.trim() !== '' && !GENERATED.some((name) => name === column));
}

function withNumber(row: Row): Row {
  const priority = priorityOf(row);
  return priority === null ? row : new Map([...row, ['RPN', priority]]);
}

/** Severity × occurrence × detection; null where one of them is no number. */
function priorityOf(row: Row): string | null {
  const numbers = ['S', 'O', 'D'].map((column) => /^\s*(\d+)\s*$/.exec(row.get(column) ?? '')?.[1]);
  if (numbers.includes(undefined)) return null;
  return String(numbers.reduce((product, each) => product * Number(each), 1));
}
