import type { FunctionRef, Program } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { lastName } from './mentions.ts';

/** A branch of a handler for one path: `if (request.method === 'GET' && url.pathname === '/orders')`. */
export interface ComparedPath {
  readonly method: string;
  readonly path: string;
  readonly line: number;
}

const DEEPEST = 4;

/** Paths with which a handler of raw requests compares theirs, in its own branches. */
export function comparedPaths(program: Program, at: FunctionRef): readonly ComparedPath[] {
  const facts = program.files.get(at.file);
  return (facts?.scopes ?? []).flatMap((scope): readonly ComparedPath[] => {
    if (facts === undefined || scope.kind !== 'branch' || scope.side === 'else' || scope.function !== at.function)
      return [];
    const compared = equalities(facts, scope.condition, 0);
    const method = compared.find(({ name }) => name === 'method')?.text.toUpperCase() ?? 'ANY';
    return compared.flatMap(({ name, text }) =>
      PATH.test(name) && text.startsWith('/') ? [{ method, path: text, line: scope.line }] : [],
    );
  });
}

const PATH = /^(?:url|path|pathname|originalUrl)$/;

interface Equality {
  readonly name: string;
  readonly text: string;
}

/** `a.name === 'text'`, all of a conjunction. */
function equalities(facts: FileFacts, condition: ValueId, depth: number): readonly Equality[] {
  const row = facts.values[condition];
  if (row?.kind !== 'binary' || depth > DEEPEST) return [];
  if (row.operator === '&&') return [row.left, row.right].flatMap((value) => equalities(facts, value, depth + 1));
  if (row.operator !== '===' && row.operator !== '==') return [];
  return [
    [row.left, row.right],
    [row.right, row.left],
  ].flatMap(([side, other]) => {
    const text = facts.values[other ?? -1];
    const name = lastName(facts, side ?? -1);
    return text?.kind === 'literal' && typeof text.value === 'string' && name !== ''
      ? [{ name, text: text.value }]
      : [];
  });
}
