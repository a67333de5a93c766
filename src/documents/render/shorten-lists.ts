/** What people take in at once; a list that goes on is in the model. */
export const MOST_LINES = 400;
/** Lists of so many rows stay whole: a page says the first of everything. */
const LEAST = 5;

interface List {
  readonly rows: readonly unknown[];
  readonly rest: number;
}

/** The rows of a page with so many lines fewer in its lists, those of the longest first; the lists say how many are left out. */
export function shortenLists(page: object, lines: number): object {
  const lists = listsIn(page);
  let most = Math.max(LEAST, ...lists.map(({ rows }) => rows.length));
  while (most > LEAST && saved(lists, most) < lines) most -= 1;
  const lengths = new Map(lists.map((list) => [list, Math.min(list.rows.length, most)]));
  return Object.fromEntries(Object.entries(page).map(([key, value]) => [key, withLengths(value, lengths)]));
}

/** Lines that are saved where no list has more rows; one that was whole gets a line, and an empty one, that say what is left out. */
function saved(lists: readonly List[], most: number): number {
  const cut = lists.filter(({ rows }) => rows.length > most);
  return cut.reduce((sum, { rows, rest }) => sum + rows.length - most - (rest === 0 ? 2 : 0), 0);
}

function listsIn(value: unknown): readonly List[] {
  if (Array.isArray(value)) return value.flatMap(listsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...(isList(value) ? [value] : []), ...Object.values(value).flatMap(listsIn)];
}

/** A list whose rows are texts stands in one line. */
function isList(value: object): value is List {
  return (
    'rows' in value &&
    'rest' in value &&
    Array.isArray(value.rows) &&
    typeof value.rest === 'number' &&
    value.rows.some((row) => typeof row === 'object')
  );
}

function withLengths(value: unknown, lengths: ReadonlyMap<List, number>): unknown {
  if (Array.isArray(value)) return value.map((each) => withLengths(each, lengths));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLengths(each, lengths)]));
  const length = isList(value) ? lengths.get(value) : undefined;
  if (length === undefined || !isList(value) || !isList(copy)) return copy;
  return { ...copy, rows: copy.rows.slice(0, length), rest: value.rest + value.rows.length - length };
}
