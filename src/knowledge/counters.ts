import type { Program, Ref } from '../code/link/program.ts';
import type { FileFacts, ScopeId, ValueId } from '../model/facts.ts';
import type { Literal } from '../model/values.ts';
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

/** Names by which people count tries; `entries` are none. */
export function isAttemptName(name: string): boolean {
  return /retr(?:y|ies)|attempt|\btry(?:Count|Number|No|Index)?$|redeliver/i.test(name) || TRIES.test(name);
}

const TRIES = /(?:^|[_.])tries(?![a-z])|[a-z]Tries(?![a-z])|(?:^|_)TRIES(?![A-Z])/;

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
function stepOf(
  facts: FileFacts,
  row: { readonly target: ValueId; readonly operator: string; readonly value: ValueId | null },
): 1 | -1 | null {
  if (row.operator === '++' || row.operator === '--') return row.operator === '++' ? 1 : -1;
  const value = row.value === null ? undefined : facts.values[row.value];
  if (row.operator === '=' && value?.kind === 'binary')
    return value.left === row.target ? stepBy(value.operator, literalOf(facts, value.right)) : null;
  return stepBy(row.operator[0] ?? '', row.operator === '=' ? undefined : literalOf(facts, row.value));
}

function stepBy(operator: string, amount: Literal | undefined): 1 | -1 | null {
  if (amount !== 1) return null;
  return operator === '+' ? 1 : operator === '-' ? -1 : null;
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

const MIRRORED: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '===': '===',
  '==': '===',
  '!==': '!==',
  '!=': '!==',
};

/** Where comparisons are looked for. */
export interface Looking {
  readonly file: string;
  readonly facts: FileFacts;
  readonly isCounter: (value: ValueId) => boolean;
}

/** Comparisons of a counter with something, in all parts of a condition; `!` turns them round. */
export function comparisonsIn(looking: Looking, condition: ValueId): readonly Comparison[] {
  const row = looking.facts.values[condition];
  if (row?.kind === 'unary' && row.operator === '!') return comparisonsIn(looking, row.value).map(negated);
  if (row?.kind !== 'binary') return [];
  if (row.operator === '&&' || row.operator === '||')
    return [row.left, row.right].flatMap((side) => comparisonsIn(looking, side));
  return comparisonOf(looking, row);
}

function comparisonOf(
  looking: Looking,
  row: { readonly operator: string; readonly left: ValueId; readonly right: ValueId },
): readonly Comparison[] {
  const mirrored = MIRRORED[row.operator];
  if (mirrored === undefined) return [];
  const left = counterSide(looking, row.left);
  if (left !== null)
    return [{ ...left, operator: MIRRORED[mirrored] ?? row.operator, limit: { file: looking.file, value: row.right } }];
  const right = counterSide(looking, row.right);
  return right === null ? [] : [{ ...right, operator: mirrored, limit: { file: looking.file, value: row.left } }];
}

const OPPOSITE: Readonly<Record<string, string>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '===': '!==',
  '!==': '===',
};

function negated(comparison: Comparison): Comparison {
  return { ...comparison, operator: OPPOSITE[comparison.operator] ?? comparison.operator };
}

type Side = Pick<Comparison, 'counter' | 'offset'>;

function counterSide(looking: Looking, value: ValueId): Side | null {
  if (looking.isCounter(value)) return { counter: value, offset: 0 };
  const row = looking.facts.values[value];
  if (row?.kind === 'typed') return counterSide(looking, row.value);
  if (row?.kind === 'either')
    return row.values.map((each) => counterSide(looking, each)).find((side) => side !== null) ?? null;
  return row?.kind === 'binary' ? movedSide(looking, row) : null;
}

/** `counter + 1`. */
function movedSide(
  { facts, isCounter }: Looking,
  row: { readonly operator: string; readonly left: ValueId; readonly right: ValueId },
): Side | null {
  const number = literalOf(facts, row.right);
  if (typeof number !== 'number' || !isCounter(row.left)) return null;
  if (row.operator === '+') return { counter: row.left, offset: number };
  return row.operator === '-' ? { counter: row.left, offset: -number } : null;
}

/** Conditions of `if`s in a region, with their lines. */
export function branchesIn(
  facts: FileFacts,
  region: Region,
): readonly {
  readonly id: ScopeId;
  readonly condition: ValueId;
  readonly side: 'then' | 'else' | 'case';
  readonly line: number;
}[] {
  return facts.scopes.flatMap((row, id) => {
    if (row.kind !== 'branch' || row.function !== region.function) return [];
    return region.scope < 0 || isWithin(facts, id, region.scope)
      ? [{ id, condition: row.condition, side: row.side, line: row.line }]
      : [];
  });
}
