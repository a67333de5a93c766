import { ts } from 'ts-morph';
import type { Loop } from '../../model/control-flow.ts';
import type { ValueId } from '../../model/facts.ts';
import { bindElements } from './bindings.ts';
import { readCondition } from './conditions.ts';
import { type Draft, bindingOf, literalValue } from './draft.ts';
import { readExpression } from './expressions.ts';
import { inNames, inScope, readStatement, readVariables } from './statements.ts';

export function readFor(draft: Draft, node: ts.ForStatement, label: string | null): void {
  inNames(draft, () => {
    const initializer = node.initializer;
    let counter: { binding: number; initial: ValueId | null } = { binding: -1, initial: null };
    if (initializer !== undefined && ts.isVariableDeclarationList(initializer)) {
      readVariables(draft, initializer);
      counter = counterOf(draft, initializer);
    } else if (initializer !== undefined) readExpression(draft, initializer);
    const loop: Loop = {
      form: 'for',
      label,
      condition: null,
      counter: counter.binding,
      initial: counter.initial,
      over: null,
    };
    inLoop(draft, node, { ...loop, test: node.condition, step: node.incrementor });
  });
}

function counterOf(draft: Draft, list: ts.VariableDeclarationList): { binding: number; initial: ValueId | null } {
  const name = list.declarations[0]?.name;
  const value = name !== undefined && ts.isIdentifier(name) ? draft.names.values.get(name.text) : undefined;
  const binding = value === undefined ? -1 : bindingOf(draft, value);
  return { binding, initial: draft.bindings[binding]?.values[0] ?? null };
}

export function readForEach(draft: Draft, node: ts.ForOfStatement | ts.ForInStatement, label: string | null): void {
  const over = readExpression(draft, node.expression);
  inNames(draft, () => {
    const initializer = node.initializer;
    if (ts.isVariableDeclarationList(initializer)) {
      if (ts.isForOfStatement(node)) bindElements(draft, initializer, over);
      else readVariables(draft, initializer);
    } else readExpression(draft, initializer);
    const form = ts.isForOfStatement(node) ? 'for-of' : 'for-in';
    inLoop(draft, node, { form, label, condition: null, counter: -1, initial: null, over });
  });
}

export function readWhile(draft: Draft, node: ts.WhileStatement | ts.DoStatement, label: string | null): void {
  const form = ts.isWhileStatement(node) ? 'while' : 'do';
  inLoop(draft, node, { form, label, condition: null, counter: -1, initial: null, over: null, test: node.expression });
}

interface LoopParts extends Loop {
  readonly test?: ts.Expression | undefined;
  readonly step?: ts.Expression | undefined;
}

/** The condition runs in every round, so what it calls lies in the loop. `for (;;)` goes on like `while (true)`. */
function inLoop(draft: Draft, node: ts.IterationStatement, parts: LoopParts): void {
  const { test, step, ...loop } = parts;
  const endless = loop.over === null ? literalValue(draft, true) : null;
  let condition: ValueId | null = endless;
  const scope = inScope(draft, { node, kind: 'loop', loop }, () => {
    if (test !== undefined) condition = readCondition(draft, test);
    if (step !== undefined) readExpression(draft, step);
    readStatement(draft, node.statement);
  });
  const row = draft.scopes[scope];
  if (row?.kind === 'loop') row.loop = { ...loop, condition };
}
