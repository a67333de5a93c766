/** Comparators by code unit, which no locale changes. */
type Key = string | number;

/** Compares by the first key that differs: `rows.toSorted(by((row) => row.file, (row) => row.line))`. */
export function by<Row>(...keys: readonly ((row: Row) => Key)[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      if (left < right) return -1;
      if (left > right) return 1;
    }
    return 0;
  };
}

/** Distinct values in code-unit order. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].toSorted(by((value) => value));
}
