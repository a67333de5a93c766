import { createHash } from 'node:crypto';
import { by } from '../lib/order.ts';

/** SHA-256 of the facts of a model, without line numbers. */
export function digestOf(model: object): string {
  return createHash('sha256')
    .update(JSON.stringify(withoutLines(model)))
    .digest('hex');
}

const NO_FACTS = new Set(['line', 'lines', 'toolVersion']);

/** Moving code changes lines, and with them the order of rows, but no fact. */
function withoutLines(value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map(withoutLines);
    return value.some(isPlace) ? rows.toSorted(by((row) => JSON.stringify(row))) : rows;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (NO_FACTS.has(key) ? [] : [[key, withoutLines(each)]])),
  );
}

function isPlace(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'line');
}
