/** The beginning of a list that may be long; `rest` says how many rows are not shown. */
export interface Capped<Row> {
  readonly rows: readonly Row[];
  readonly rest: number;
  readonly total: number;
}

export function cap<Row>(rows: readonly Row[], most: number): Capped<Row> {
  return { rows: rows.slice(0, most), rest: Math.max(0, rows.length - most), total: rows.length };
}
