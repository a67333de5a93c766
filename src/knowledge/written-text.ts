import type { FileFacts, ValueId } from '../model/facts.ts';

const DEEPEST = 6;

/** A condition as people write it: `isDev`, `!process.env.CI`, `mode === 'a'`; null where it takes more words. */
export function conditionText(facts: FileFacts, value: ValueId, depth = 0): string | null {
  const row = facts.values[value];
  if (row === undefined || depth > DEEPEST) return null;
  const inside = (each: ValueId): string | null => conditionText(facts, each, depth + 1);
  if (row.kind === 'unary') return prefixed(row.operator, inside(row.value));
  if (row.kind === 'typed') return inside(row.value);
  if (row.kind !== 'binary') return plainText(facts, value, depth);
  const [left, right] = [inside(row.left), inside(row.right)];
  return left === null || right === null ? null : `${left} ${row.operator} ${right}`;
}

function prefixed(operator: string, text: string | null): string | null {
  if (text === null) return null;
  return text.includes(' ') ? `${operator}(${text})` : `${operator}${text}`;
}

/** A call of an import with plain arguments, `every(10).minutes()`; null for any other. */
export function writtenCall(facts: FileFacts, value: ValueId, depth = 0): string | null {
  const row = facts.values[value];
  const call = row?.kind === 'result' && depth <= DEEPEST ? facts.calls[row.call] : undefined;
  if (call === undefined) return null;
  const given = call.arguments.map((each) => literalText(facts, each));
  const name = calledName(facts, call.callee, depth);
  return name === null || given.includes(null) ? null : `${name}(${given.join(', ')})`;
}

function calledName(facts: FileFacts, callee: ValueId, depth: number): string | null {
  const row = facts.values[callee];
  if (row?.kind === 'import') return row.name;
  if (row?.kind !== 'member') return null;
  const owner = facts.values[row.object];
  const isModule = owner?.kind === 'import' && (owner.name === 'default' || owner.name === '*');
  if (isModule) return row.name;
  const before = owner?.kind === 'import' ? owner.name : writtenCall(facts, row.object, depth + 1);
  return before === null ? null : `${before}.${row.name}`;
}

function plainText(facts: FileFacts, value: ValueId, depth: number): string | null {
  const row = facts.values[value];
  switch (row?.kind) {
    case 'env':
      return row.name;
    case 'import':
      return row.name === 'default' || row.name === '*' ? null : row.name;
    case 'local':
      return facts.bindings[row.binding]?.name ?? null;
    case 'member': {
      const owner = plainText(facts, row.object, depth + 1);
      return owner === null ? row.name : `${owner}.${row.name}`;
    }
    default:
      return literalText(facts, value);
  }
}

function literalText(facts: FileFacts, value: ValueId): string | null {
  const row = facts.values[value];
  if (row?.kind !== 'literal') return null;
  return typeof row.value === 'string' ? `'${row.value}'` : String(row.value);
}
