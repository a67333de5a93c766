import { by } from '../../src/lib/order.ts';

/** Each field of rows with its type, `services.rows[].name: string`, sorted; from all values that the rows have. */
export function fieldLines(rows: readonly unknown[]): readonly string[] {
  const types = new Map<string, Set<string>>();
  for (const row of rows) collect(row, '', types);
  return [...types]
    .map(([path, names]) => `${path}: ${[...names].toSorted(by((name) => name)).join(' | ')}`)
    .toSorted(by((line) => line));
}

function collect(value: unknown, path: string, types: Map<string, Set<string>>): void {
  const type = typeOf(value);
  if (path !== '') types.set(path, new Set([...(types.get(path) ?? []), type]));
  if (Array.isArray(value)) for (const item of value) collect(item, `${path}[]`, types);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) collect(inner, path === '' ? name : `${path}.${name}`, types);
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
