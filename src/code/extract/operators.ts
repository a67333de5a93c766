import { ts } from 'ts-morph';
import type { CallUse, ValueId } from '../../model/facts.ts';
import { readCondition } from './conditions.ts';
import {
  type Draft,
  UNKNOWN,
  bindingOf,
  eitherValue,
  intern,
  lineAt,
  literalValue,
  memberValue,
  placeValue,
} from './draft.ts';
import { recordFallback } from './environment-reads.ts';
import { readExpression, readNamed } from './expressions.ts';
import { recordMemberAssignment } from './members.ts';
import { propertyName, templateOf } from './structures.ts';

const { SyntaxKind } = ts;

/** `a ?? b`, `a && b`, `'x' + y`, `a = b`. */
export function readBinary(draft: Draft, node: ts.BinaryExpression, use: CallUse): ValueId {
  const operator = node.operatorToken.kind;
  if (operator >= SyntaxKind.FirstAssignment && operator <= SyntaxKind.LastAssignment)
    return readAssignment(draft, node);
  if (operator === SyntaxKind.PlusToken) return readSum(draft, node);
  if (operator === SyntaxKind.AmpersandAmpersandToken && isTruth(node.right)) return readCondition(draft, node);
  const isChoice = CHOICES.has(operator);
  const left = readExpression(draft, node.left, isChoice ? use : 'used');
  const right = readExpression(draft, node.right, isChoice || LAST_ONES.has(operator) ? use : 'used');
  if (isChoice) recordFallback(draft, left, right);
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
  SyntaxKind.LessThanToken,
  SyntaxKind.LessThanEqualsToken,
  SyntaxKind.GreaterThanToken,
  SyntaxKind.GreaterThanEqualsToken,
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
  SyntaxKind.EqualsEqualsToken,
  SyntaxKind.ExclamationEqualsToken,
  SyntaxKind.InstanceOfKeyword,
  SyntaxKind.InKeyword,
]);

const CHOICES = new Set<ts.SyntaxKind>([SyntaxKind.QuestionQuestionToken, SyntaxKind.BarBarToken]);
/** `a && b` and `a, b` are b, as far as anything can be followed. */
const LAST_ONES = new Set<ts.SyntaxKind>([SyntaxKind.AmpersandAmpersandToken, SyntaxKind.CommaToken]);

/** `a + b + c` is read as one chain, since texts are written in hundreds of parts; from its first text on it is text. */
function readSum(draft: Draft, node: ts.BinaryExpression): ValueId {
  const operands = operandsOf(node).map((operand) => readExpression(draft, operand));
  const firstText = operands.findIndex((value) => isText(draft, value));
  const numbers = firstText < 0 ? operands : operands.slice(0, firstText);
  const sum = numbers
    .slice(1)
    .reduce((left, right) => operation(draft, SyntaxKind.PlusToken, [left, right]), numbers[0] ?? UNKNOWN);
  if (firstText < 0) return sum;
  return templateOf(draft, [
    ...(numbers.length === 0 ? [] : [sum]),
    ...operands.slice(firstText).flatMap((value) => partsOf(draft, value)),
  ]);
}

function operandsOf(node: ts.BinaryExpression): readonly ts.Expression[] {
  const operands: ts.Expression[] = [];
  let rest: ts.Expression = node;
  while (ts.isBinaryExpression(rest) && rest.operatorToken.kind === SyntaxKind.PlusToken) {
    operands.push(rest.right);
    rest = rest.left;
  }
  return [...operands, rest].toReversed();
}

function operation(draft: Draft, token: ts.SyntaxKind, [left, right]: readonly [ValueId, ValueId]): ValueId {
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

function readAssignment(draft: Draft, node: ts.BinaryExpression): ValueId {
  const name = ts.isPropertyAccessExpression(node.left)
    ? node.left.name.text
    : ts.isIdentifier(node.left)
      ? node.left.text
      : '';
  const isPattern = ts.isObjectLiteralExpression(node.left) || ts.isArrayLiteralExpression(node.left);
  const target = isPattern ? UNKNOWN : readExpression(draft, node.left);
  const value = readNamed(draft, node.right, name);
  recordAssignment(draft, node, { target, operator: ts.tokenToString(node.operatorToken.kind) ?? '?', value });
  assign(draft, node.left, value);
  return value;
}

/** Gives what stands left of `=` its value, also the names inside `{ a, b: c } = x` and `[a, b = 1] = x`. */
function assign(draft: Draft, target: ts.Expression, value: ValueId): void {
  if (ts.isArrayLiteralExpression(target))
    target.elements.forEach((element, index) => assign(draft, element, placeValue(draft, value, index)));
  else if (ts.isObjectLiteralExpression(target))
    for (const property of target.properties) assignProperty(draft, property, value);
  else if (ts.isBinaryExpression(target))
    assign(draft, target.left, eitherValue(draft, [value, readExpression(draft, target.right)]));
  else if (!ts.isOmittedExpression(target)) {
    const at = readExpression(draft, ts.isSpreadElement(target) ? target.expression : target);
    draft.bindings[bindingOf(draft, at)]?.values.push(value);
    recordMemberAssignment(draft, at, { value, line: lineAt(draft, target.end - 1) });
  }
}

function assignProperty(draft: Draft, property: ts.ObjectLiteralElementLike, value: ValueId): void {
  if (ts.isSpreadAssignment(property)) assign(draft, property.expression, value);
  else if (ts.isShorthandPropertyAssignment(property) || ts.isPropertyAssignment(property)) {
    const name = propertyName(draft, property.name);
    const part =
      name === null ? value : memberValue(draft, value, { name, line: lineAt(draft, property.name.end - 1) });
    assign(draft, ts.isPropertyAssignment(property) ? property.initializer : property.name, part);
  }
}

function recordAssignment(
  draft: Draft,
  node: ts.Node,
  row: { target: ValueId; operator: string; value: ValueId | null },
): void {
  draft.assignments.push({ ...row, function: draft.function, scope: draft.scope, line: lineAt(draft, node.end - 1) });
}

export function readConditional(draft: Draft, node: ts.ConditionalExpression, use: CallUse): ValueId {
  const condition = readCondition(draft, node.condition);
  const values = [readExpression(draft, node.whenTrue, use), readExpression(draft, node.whenFalse, use)];
  return eitherValue(draft, values, condition);
}

export function readUnary(draft: Draft, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): ValueId {
  const value = readExpression(draft, node.operand);
  const operator = ts.tokenToString(node.operator) ?? '?';
  if (operator === '++' || operator === '--') {
    recordAssignment(draft, node, { target: value, operator, value: null });
    return value;
  }
  const row = draft.values[value];
  if (operator === '-' && row?.kind === 'literal' && typeof row.value === 'number')
    return literalValue(draft, -row.value);
  return unary(draft, operator, value);
}

export function unary(draft: Draft, operator: string, value: ValueId): ValueId {
  return intern(draft, `!${operator} ${value}`, { kind: 'unary', operator, value });
}
