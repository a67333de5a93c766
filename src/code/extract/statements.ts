import { isExplained, isUnfinished } from './explanation.ts';
import { ts } from 'ts-morph';
import type { Exit, Scope } from '../../model/control-flow.ts';
import type { ValueId } from '../../model/facts.ts';
import { bindPattern } from './bindings.ts';
import { readCondition } from './conditions.ts';
import { hoist, readDeclaration } from './declarations.ts';
import { type Draft, UNKNOWN, bindingOf, declare, endLine, innerNames, lineAt, namesOf, startLine } from './draft.ts';
import { readExpression, readNamed } from './expressions.ts';
import { readFor, readForEach, readWhile } from './loops.ts';
import { typeId } from './types.ts';

const { SyntaxKind } = ts;

/** Reads the statements of one block: its declarations are known before its first line runs. */
export function readStatements(draft: Draft, statements: readonly ts.Statement[]): void {
  hoist(draft, statements);
  for (const statement of statements) readStatement(draft, statement);
}

export function readStatement(draft: Draft, node: ts.Statement, label: string | null = null): void {
  const read = READERS.get(node.kind);
  if (read === undefined) readDeclaration(draft, node);
  else read(draft, node, label);
}

type Reader = (draft: Draft, node: ts.Node, label: string | null) => void;

/** Gives a reader of one node kind the type that its place in the table promises. */
function reader<Node extends ts.Node>(read: (draft: Draft, node: Node, label: string | null) => void): Reader {
  return read as Reader;
}

const READERS: ReadonlyMap<ts.SyntaxKind, Reader> = new Map([
  [
    SyntaxKind.ExpressionStatement,
    reader<ts.ExpressionStatement>((draft, node) => void readExpression(draft, node.expression, 'dropped')),
  ],
  [
    SyntaxKind.VariableStatement,
    reader<ts.VariableStatement>((draft, node) => readVariables(draft, node.declarationList)),
  ],
  [SyntaxKind.IfStatement, reader<ts.IfStatement>(readIf)],
  [SyntaxKind.ReturnStatement, reader<ts.ReturnStatement>(readReturn)],
  [
    SyntaxKind.ThrowStatement,
    reader<ts.ThrowStatement>((draft, node) =>
      addExit(draft, node, { kind: 'throw', value: readExpression(draft, node.expression), label: null }),
    ),
  ],
  [SyntaxKind.Block, reader<ts.Block>((draft, node) => inNames(draft, () => readStatements(draft, node.statements)))],
  [SyntaxKind.TryStatement, reader<ts.TryStatement>(readTry)],
  [SyntaxKind.ForStatement, reader<ts.ForStatement>(readFor)],
  [SyntaxKind.ForOfStatement, reader<ts.ForOfStatement>(readForEach)],
  [SyntaxKind.ForInStatement, reader<ts.ForInStatement>(readForEach)],
  [SyntaxKind.WhileStatement, reader<ts.WhileStatement>(readWhile)],
  [SyntaxKind.DoStatement, reader<ts.DoStatement>(readWhile)],
  [SyntaxKind.SwitchStatement, reader<ts.SwitchStatement>(readSwitch)],
  [
    SyntaxKind.LabeledStatement,
    reader<ts.LabeledStatement>((draft, node) => readStatement(draft, node.statement, node.label.text)),
  ],
  [
    SyntaxKind.BreakStatement,
    reader<ts.BreakStatement>((draft, node) =>
      addExit(draft, node, { kind: 'break', value: null, label: node.label?.text ?? null }),
    ),
  ],
  [
    SyntaxKind.ContinueStatement,
    reader<ts.ContinueStatement>((draft, node) =>
      addExit(draft, node, { kind: 'continue', value: null, label: node.label?.text ?? null }),
    ),
  ],
]);

/** `const { a, b = 1 } = value;` also of loops. Names were declared when the block was hoisted. */
export function readVariables(draft: Draft, list: ts.VariableDeclarationList): void {
  const kind =
    (list.flags & ts.NodeFlags.Const) !== 0 ? 'const' : (list.flags & ts.NodeFlags.Let) !== 0 ? 'let' : 'var';
  for (const declaration of list.declarations) {
    const name = ts.isIdentifier(declaration.name) ? declaration.name.text : '';
    const value = declaration.initializer === undefined ? null : readNamed(draft, declaration.initializer, name);
    if (value !== null) bindPattern(draft, declaration.name, { value, kind });
    // Names of a loop head are not hoisted, and `for (const key in x)` gives them no value.
    else if (name !== '' && !namesOf(draft, kind).values.has(name))
      declare(draft, name, { kind, line: startLine(draft, declaration) });
    if (declaration.type !== undefined)
      annotate(draft, namesOf(draft, kind).values.get(name), typeId(draft, declaration.type));
  }
}

function annotate(draft: Draft, value: ValueId | undefined, type: number): void {
  const binding = value === undefined ? undefined : draft.bindings[bindingOf(draft, value)];
  if (binding !== undefined && type !== UNKNOWN) binding.type = type;
}

function readReturn(draft: Draft, node: ts.ReturnStatement): void {
  const value = node.expression === undefined ? null : readExpression(draft, node.expression, 'returned');
  if (value !== null) draft.functions[draft.function]?.returns.push(value);
  addExit(draft, node, { kind: 'return', value, label: null });
}

function addExit(draft: Draft, node: ts.Statement, row: Pick<Exit, 'kind' | 'value' | 'label'>): void {
  draft.exits.push({ ...row, function: draft.function, scope: draft.scope, line: startLine(draft, node) });
}

function readIf(draft: Draft, node: ts.IfStatement): void {
  const condition = readCondition(draft, node.expression);
  inScope(draft, { node: node.thenStatement, kind: 'branch', condition, side: 'then' }, () =>
    readStatement(draft, node.thenStatement),
  );
  const otherwise = node.elseStatement;
  if (otherwise !== undefined)
    inScope(draft, { node: otherwise, kind: 'branch', condition, side: 'else' }, () => readStatement(draft, otherwise));
}

function readSwitch(draft: Draft, node: ts.SwitchStatement): void {
  const subject = readExpression(draft, node.expression);
  inNames(draft, () => {
    for (const clause of node.caseBlock.clauses) hoist(draft, clause.statements);
    for (const clause of node.caseBlock.clauses) {
      if (ts.isCaseClause(clause)) readExpression(draft, clause.expression);
      inScope(draft, { node: clause, kind: 'branch', condition: subject, side: 'case' }, () =>
        clause.statements.forEach((statement) => readStatement(draft, statement)),
      );
    }
  });
}

function readTry(draft: Draft, node: ts.TryStatement): void {
  const region = inScope(draft, { node: node.tryBlock, kind: 'try' }, () => readStatement(draft, node.tryBlock));
  const clause = node.catchClause;
  if (clause !== undefined) inNames(draft, () => readCatch(draft, clause, region));
  const last = node.finallyBlock;
  if (last !== undefined)
    inScope(draft, { node: last, kind: 'finally', try: region }, () => readStatement(draft, last));
}

function readCatch(draft: Draft, clause: ts.CatchClause, region: number): void {
  const name = clause.variableDeclaration?.name;
  if (name !== undefined) bindPattern(draft, name, { value: UNKNOWN, kind: 'catch' });
  const bound = name !== undefined && ts.isIdentifier(name) ? draft.names.values.get(name.text) : undefined;
  const binding = bound === undefined ? -1 : bindingOf(draft, bound);
  inScope(
    draft,
    {
      node: clause,
      kind: 'catch',
      try: region,
      binding,
      explained: isExplained(draft.text, clause.block),
      ...(isUnfinished(draft.text, clause.block) ? { unfinished: true as const } : {}),
    },
    () => readStatement(draft, clause.block),
  );
}

type ScopeRow = Scope extends infer Row
  ? Row extends Scope
    ? Omit<Row, 'parent' | 'function' | 'line' | 'endLine'>
    : never
  : never;

/** Reads what lies in a region; the region's scope number is the answer. */
export function inScope(
  draft: Draft,
  { node, ...row }: ScopeRow & { readonly node: ts.Node },
  read: () => void,
): number {
  const position = node.getStart(draft.source);
  const scope = {
    ...row,
    parent: draft.scope,
    function: draft.function,
    line: lineAt(draft, position),
    endLine: endLine(draft, node),
  } as Scope;
  const id = draft.scopes.push(scope) - 1;
  const outer = draft.scope;
  draft.scope = id;
  read();
  draft.scope = outer;
  return id;
}

export function inNames(draft: Draft, read: () => void): void {
  const outer = draft.names;
  draft.names = innerNames(outer);
  read();
  draft.names = outer;
}
