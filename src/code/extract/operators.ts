import { ts } from 'ts-morph';
import type { CallUse, ValueId } from '../../model/facts.ts';
import { readCondition } from './conditions.ts';
import { type Draft, bindingOf, eitherValue, intern, lineAt, literalValue } from './draft.ts';
import { readExpression, readNamed } from './expressions.ts';
import { recordMemberAssignment } from './members.ts';
import { templateOf } from './structures.ts';

const { SyntaxKind } = ts;

const ASSIGNMENTS = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.EqualsToken, '='], [SyntaxKind.PlusEqualsToken, '+='], [SyntaxKind.MinusEqualsToken, '-='], [SyntaxKind.AsteriskEqualsToken, '*='],
  [SyntaxKind.QuestionQuestionEqualsToken, '??='], [SyntaxKind.BarBarEqualsToken, '||='], [SyntaxKind.AmpersandAmpersandEqualsToken, '&&='],
]);

/** `a ?? b`, `a && b`, `'x' + y`, `a = b`. */
export function readBinary(draft: Draft, node: ts.BinaryExpression, use: CallUse): ValueId {
  const operator = node.operatorToken.kind;
  const assignment = ASSIGNMENTS.get(operator);
  if (assignment !== undefined) return readAssignment(draft, node, assignment);
  if (operator === SyntaxKind.AmpersandAmpersandToken && isTruth(node.right)) return readCondition(draft, node);
  const isChoice = CHOICES.has(operator);
  const left = readExpression(draft, node.left, isChoice ? use : 'used');
  const right = readExpression(draft, node.right, isChoice || LAST_ONES.has(operator) ? use : 'used');
  if (isChoice) return eitherValue(draft, [left, right]);
  return LAST_ONES.has(operator) ? right : operation(draft, operator, [left, right]);
}

/** `count < 3 && !fatal` is true or false, and no value that could be followed: both sides are kept. */
function isTruth(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isTruth(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return node.operator === SyntaxKind.ExclamationToken;
  return ts.isBinaryExpression(node) && COMPARISONS.has(node.operatorToken.kind);
}

const COMPARISONS = new Set<ts.SyntaxKind>([
  SyntaxKind.LessThanToken, SyntaxKind.LessThanEqualsToken, SyntaxKind.GreaterThanToken, SyntaxKind.GreaterThanEqualsToken, SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken, SyntaxKind.EqualsEqualsToken, SyntaxKind.ExclamationEqualsToken, SyntaxKind.InstanceOfKeyword, SyntaxKind.InKeyword,
]);

const CHOICES = new Set<ts.SyntaxKind>([SyntaxKind.QuestionQuestionToken, SyntaxKind.BarBarToken]);
/** `a && b` and `a, b` are b, as far as anything can be followed. */
const LAST_ONES = new Set<ts.SyntaxKind>([SyntaxKind.AmpersandAmpersandToken, SyntaxKind.CommaToken]);

function operation(draft: Draft, token: ts.SyntaxKind, [left, right]: readonly [ValueId, ValueId]): ValueId {
  const isJoin = token === SyntaxKind.PlusToken && (isText(draft, left) || isText(draft, right));
  if (isJoin) return templateOf(draft, [...partsOf(draft, left), ...partsOf(draft, right)]);
  const operator = ts.tokenToString(token) ?? '?';
  return intern(draft, `#${operator} ${left} ${right}`, { kind: 'binary', operator, left, right });
}

function isText(draft: Draft, value: ValueId): boolean {
  const row = draft.values[value];
  return row?.kind === 'template' || (row?.kind === 'literal' && typeof row.value === 'string');
}

function partsOf(draft: Draft, value: ValueId): readonly ValueId[] {
  const row = draft.values[value];
  return row?.kind === 'template' ? row.parts : [value];
}

function readAssignment(draft: Draft, node: ts.BinaryExpression, operator: string): ValueId {
  const name = ts.isPropertyAccessExpression(node.left) ? node.left.name.text : ts.isIdentifier(node.left) ? node.left.text : '';
  const target = readExpression(draft, node.left);
  const value = readNamed(draft, node.right, name);
  recordAssignment(draft, node, { target, operator, value });
  draft.bindings[bindingOf(draft, target)]?.values.push(value);
  recordMemberAssignment(draft, target, { value, line: lineAt(draft, node.left.end - 1) });
  return value;
}

function recordAssignment(draft: Draft, node: ts.Node, row: { target: ValueId; operator: string; value: ValueId | null }): void {
  draft.assignments.push({ ...row, function: draft.function, scope: draft.scope, line: lineAt(draft, node.end - 1) });
}

export function readConditional(draft: Draft, node: ts.ConditionalExpression, use: CallUse): ValueId {
  readExpression(draft, node.condition);
  return eitherValue(draft, [readExpression(draft, node.whenTrue, use), readExpression(draft, node.whenFalse, use)]);
}

export function readUnary(draft: Draft, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): ValueId {
  const value = readExpression(draft, node.operand);
  const operator = ts.tokenToString(node.operator) ?? '?';
  if (operator === '++' || operator === '--') {
    recordAssignment(draft, node, { target: value, operator, value: null });
    return value;
  }
  const row = draft.values[value];
  if (operator === '-' && row?.kind === 'literal' && typeof row.value === 'number') return literalValue(draft, -row.value);
  return unary(draft, operator, value);
}

export function unary(draft: Draft, operator: string, value: ValueId): ValueId {
  return intern(draft, `!${operator} ${value}`, { kind: 'unary', operator, value });
}
