import type { Program, Ref } from '../code/link/program.ts';
import type { FileFacts, ScopeId, ValueId } from '../model/facts.ts';
import type { Literal, Value } from '../model/values.ts';
import { lastName } from './mentions.ts';
import { type Region, contentsOf, isWithin } from './region.ts';

/** Something that is counted up or down in a loop, or from call to call: a name, a member or a parameter. */
export interface Counter {
  readonly value: ValueId;
  readonly name: string;
  /** Line of the statement that counts inside the loop's body; null where the head of the loop, or a call, does. */
  readonly line: number | null;
  readonly step: 1 | -1;
}

/** Names by which people count tries. */
export function isAttemptName(name: string): boolean {
  return /retr(?:y|ies)|attempt|tries\b|tries[A-Z_]|\btry(?:Count|Number|No|Index)?$|redeliver/i.test(name);
}

/** What a loop counts. */
export function countersOf(program: Program, loop: Region): readonly Counter[] {
  const facts = program.files.get(loop.file);
  const row = facts?.scopes[loop.scope];
  if (facts === undefined || row?.kind !== 'loop') return [];
  return contentsOf(program, loop).assignments.flatMap(({ target, operator, value, line, scope }) => {
    const step = stepOf(facts, { target, operator, value });
    const isHead = row.loop.form === 'for' && scope === loop.scope && isTarget(facts, target, row.loop.counter);
    return step === null ? [] : [{ value: target, name: lastName(facts, target), line: isHead ? null : line, step }];
  });
}

function isTarget(facts: FileFacts, value: ValueId, binding: number): boolean {
  const row = facts.values[value];
  return row?.kind === 'local' && row.binding === binding;
}

/** `n++`, `n += 1`, `n = n + 1`. */
function stepOf(facts: FileFacts, row: { readonly target: ValueId; readonly operator: string; readonly value: ValueId | null }): 1 | -1 | null {
  if (row.operator === '++' || (row.operator === '+=' && literalOf(facts, row.value) === 1)) return 1;
  if (row.operator === '--' || (row.operator === '-=' && literalOf(facts, row.value) === 1)) return -1;
  const value = row.value === null ? undefined : facts.values[row.value];
  if (row.operator !== '=' || value?.kind !== 'binary' || value.left !== row.target || literalOf(facts, value.right) !== 1) return null;
  return value.operator === '+' ? 1 : value.operator === '-' ? -1 : null;
}

export function literalOf(facts: FileFacts, value: ValueId | null): Literal | undefined {
  const row = value === null ? undefined : facts.values[value];
  return row?.kind === 'literal' ? row.value : undefined;
}

/** `counter + offset operator limit`, with the counter brought to the left. */
export interface Comparison {
  readonly counter: ValueId;
  readonly offset: number;
  readonly operator: string;
  readonly limit: Ref;
}

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '===': '===', '==': '===', '!==': '!==', '!=': '!==' };

/** Comparisons of `isCounter` with something, in all parts of a condition; `!` turns them round. */
export function comparisonsIn(file: string, facts: FileFacts, condition: ValueId, isCounter: (value: ValueId) => boolean): readonly Comparison[] {
  const row = facts.values[condition];
  if (row?.kind === 'unary' && row.operator === '!') return comparisonsIn(file, facts, row.value, isCounter).map(negated);
  if (row?.kind !== 'binary') return [];
  if (row.operator === '&&' || row.operator === '||') return [row.left, row.right].flatMap((side) => comparisonsIn(file, facts, side, isCounter));
  const mirrored = MIRRORED[row.operator];
  if (mirrored === undefined) return [];
  const left = counterSide(facts, row.left, isCounter);
  if (left !== null) return [{ ...left, operator: MIRRORED[mirrored] ?? row.operator, limit: { file, value: row.right } }];
  const right = counterSide(facts, row.right, isCounter);
  return right === null ? [] : [{ ...right, operator: mirrored, limit: { file, value: row.left } }];
}

const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '===': '!==', '!==': '===' };

function negated(comparison: Comparison): Comparison {
  return { ...comparison, operator: OPPOSITE[comparison.operator] ?? comparison.operator };
}

function counterSide(facts: FileFacts, value: ValueId, isCounter: (value: ValueId) => boolean): { readonly counter: ValueId; readonly offset: number } | null {
  if (isCounter(value)) return { counter: value, offset: 0 };
  const row = facts.values[value];
  if (row?.kind === 'typed') return counterSide(facts, row.value, isCounter);
  if (row?.kind === 'either') return row.values.map((each) => counterSide(facts, each, isCounter)).find((side) => side !== null) ?? null;
  const number = row?.kind === 'binary' ? literalOf(facts, row.right) : undefined;
  if (row?.kind !== 'binary' || typeof number !== 'number' || !isCounter(row.left)) return null;
  if (row.operator === '+') return { counter: row.left, offset: number };
  return row.operator === '-' ? { counter: row.left, offset: -number } : null;
}

/** Conditions of `if`s in a region, with their lines. */
export function branchesIn(facts: FileFacts, region: Region): readonly { readonly id: ScopeId; readonly condition: ValueId; readonly side: 'then' | 'else' | 'case'; readonly line: number }[] {
  return facts.scopes.flatMap((row, id) => {
    if (row.kind !== 'branch' || row.function !== region.function) return [];
    return region.scope < 0 || isWithin(facts, id, region.scope) ? [{ id, condition: row.condition, side: row.side, line: row.line }] : [];
  });
}

export function isLocal(row: Value | undefined): boolean {
  return row?.kind === 'local';
}
