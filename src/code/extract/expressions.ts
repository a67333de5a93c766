import { ts } from 'ts-morph';
import type { CallUse, Property, ValueId } from '../../model/facts.ts';
import { readCall, readJsx, readNew, readTagged } from './calls.ts';
import { readClass } from './classes.ts';
import {
  type Draft, UNKNOWN, addValue, bindingOf, eitherValue, globalValue, intern, lineAt, literalValue, lookup, memberValue, startLine,
} from './draft.ts';
import { readFunction } from './functions.ts';
import { recordMemberAssignment } from './members.ts';
import { typeId } from './types.ts';

const { SyntaxKind } = ts;

/** Reads an expression, with all calls inside it, and says where its value comes from. `use` is what happens to it. */
export function readExpression(draft: Draft, node: ts.Expression, use: CallUse = 'used'): ValueId {
  switch (node.kind) {
    case SyntaxKind.Identifier:
      return lookup(draft, (node as ts.Identifier).text);
    case SyntaxKind.PropertyAccessExpression:
      return readProperty(draft, node as ts.PropertyAccessExpression);
    case SyntaxKind.CallExpression:
      return readCall(draft, node as ts.CallExpression, use);
    case SyntaxKind.StringLiteral:
    case SyntaxKind.NoSubstitutionTemplateLiteral:
      return readString(draft, node as ts.StringLiteral);
    case SyntaxKind.NumericLiteral:
      return literalValue(draft, Number((node as ts.NumericLiteral).text));
    case SyntaxKind.TrueKeyword:
      return literalValue(draft, true);
    case SyntaxKind.FalseKeyword:
      return literalValue(draft, false);
    case SyntaxKind.NullKeyword:
      return literalValue(draft, null);
    case SyntaxKind.ThisKeyword:
      return intern(draft, `t${draft.class}`, { kind: 'this', class: draft.class });
    case SyntaxKind.SuperKeyword:
      return intern(draft, `s${draft.class}`, { kind: 'super', class: draft.class });
    case SyntaxKind.ArrowFunction:
    case SyntaxKind.FunctionExpression:
      return functionValue(draft, node as ts.ArrowFunction | ts.FunctionExpression);
    default:
      return readOther(draft, node, use);
  }
}

/** The value of a function expression; `name` is what it is bound to. */
export function functionValue(draft: Draft, node: ts.ArrowFunction | ts.FunctionExpression, name = node.name?.text ?? ''): ValueId {
  const kind = ts.isArrowFunction(node) ? 'arrow' : 'function';
  return addValue(draft, { kind: 'function', function: readFunction(draft, node, { name, kind }) });
}

/** Reads an expression that is bound to a name, which functions and classes take over. */
export function readNamed(draft: Draft, node: ts.Expression, name: string): ValueId {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return functionValue(draft, node, name);
  return readExpression(draft, node);
}

function readOther(draft: Draft, node: ts.Expression, use: CallUse): ValueId {
  if (ts.isAwaitExpression(node)) return readExpression(draft, node.expression, 'awaited');
  if (ts.isParenthesizedExpression(node)) return readExpression(draft, node.expression, use);
  if (ts.isNonNullExpression(node) || ts.isSatisfiesExpression(node)) return readExpression(draft, node.expression, use);
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) return readAssertion(draft, node, use);
  if (ts.isObjectLiteralExpression(node)) return readObject(draft, node);
  if (ts.isArrayLiteralExpression(node)) return readArray(draft, node);
  if (ts.isTemplateExpression(node)) return readTemplate(draft, node);
  if (ts.isElementAccessExpression(node)) return readElementAccess(draft, node);
  if (ts.isBinaryExpression(node)) return readBinary(draft, node, use);
  if (ts.isConditionalExpression(node)) return readConditional(draft, node, use);
  if (ts.isNewExpression(node)) return readNew(draft, node);
  if (ts.isTaggedTemplateExpression(node)) return readTagged(draft, node, use);
  if (ts.isClassExpression(node)) return addValue(draft, { kind: 'class', class: readClass(draft, node, node.name?.text ?? '') });
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return readUnary(draft, node);
  if (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)) return readJsx(draft, node);
  return readRare(draft, node);
}

function readRare(draft: Draft, node: ts.Expression): ValueId {
  if (ts.isSpreadElement(node)) return elementOf(draft, readExpression(draft, node.expression));
  if (ts.isMetaProperty(node)) return globalValue(draft, node.keywordToken === SyntaxKind.ImportKeyword ? 'import.meta' : 'new.target');
  if (ts.isVoidExpression(node)) readExpression(draft, node.expression, 'dropped');
  else if (ts.isTypeOfExpression(node)) return unary(draft, 'typeof', readExpression(draft, node.expression));
  else if (ts.isDeleteExpression(node)) readExpression(draft, node.expression);
  else if (ts.isYieldExpression(node) && node.expression !== undefined) readExpression(draft, node.expression, 'awaited');
  else if (ts.isExpressionWithTypeArguments(node)) return readExpression(draft, node.expression);
  return UNKNOWN;
}

export function elementOf(draft: Draft, of: ValueId): ValueId {
  return intern(draft, `[${of}`, { kind: 'element', of });
}

function readString(draft: Draft, node: ts.StringLiteral): ValueId {
  recordUrl(draft, node.text, node.end);
  return literalValue(draft, node.text);
}

function recordUrl(draft: Draft, text: string, position: number): void {
  if (!/^(?:https?|wss?):\/\//.test(text)) return;
  draft.urls.push({ value: text, function: draft.function, line: lineAt(draft, position - 1) });
}

function readProperty(draft: Draft, node: ts.PropertyAccessExpression): ValueId {
  const object = readExpression(draft, node.expression);
  return memberValue(draft, object, node.name.text, lineAt(draft, node.name.end - 1));
}

function readElementAccess(draft: Draft, node: ts.ElementAccessExpression): ValueId {
  const object = readExpression(draft, node.expression);
  const key = readExpression(draft, node.argumentExpression);
  const row = draft.values[key];
  if (row?.kind === 'literal' && typeof row.value === 'string') return memberValue(draft, object, row.value, lineAt(draft, node.end - 1));
  return intern(draft, `@${object} ${key}`, { kind: 'index', object, key });
}

function readAssertion(draft: Draft, node: ts.AsExpression | ts.TypeAssertion, use: CallUse): ValueId {
  const value = readExpression(draft, node.expression, use);
  const type = typeId(draft, node.type);
  if (type === UNKNOWN || ts.isConstTypeReference(node.type)) return value;
  return intern(draft, `:${value} ${type}`, { kind: 'typed', value, type });
}

function readObject(draft: Draft, node: ts.ObjectLiteralExpression): ValueId {
  const properties: Property[] = [];
  const spreads: ValueId[] = [];
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) spreads.push(readExpression(draft, property.expression));
    else properties.push(...readObjectProperty(draft, property));
  }
  return addValue(draft, { kind: 'object', properties, spreads, line: startLine(draft, node) });
}

function readObjectProperty(draft: Draft, node: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>): Property[] {
  const line = lineAt(draft, node.name.end - 1);
  const name = propertyName(draft, node.name);
  const value = objectPropertyValue(draft, node, name ?? '');
  return name === null ? [] : [{ name, value, line }];
}

function objectPropertyValue(draft: Draft, node: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>, name: string): ValueId {
  if (ts.isShorthandPropertyAssignment(node)) return lookup(draft, node.name.text);
  if (ts.isPropertyAssignment(node)) return readNamed(draft, node.initializer, name);
  const at = readFunction(draft, node, { name, kind: ts.isMethodDeclaration(node) ? 'method' : 'getter' });
  return addValue(draft, { kind: 'function', function: at });
}

/** The name of a property; null for a computed one that is no constant. Reads what is computed. */
export function propertyName(draft: Draft, name: ts.PropertyName): string | null {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const row = draft.values[readExpression(draft, name.expression)];
  if (row?.kind === 'literal') return String(row.value);
  // `[QueueName.Mail]: handler`: the last part of the constant's own name is the best name that one file can know.
  return row?.kind === 'member' ? row.name : null;
}

function readArray(draft: Draft, node: ts.ArrayLiteralExpression): ValueId {
  const elements = node.elements.map((element) => readExpression(draft, element));
  return addValue(draft, { kind: 'array', elements, line: startLine(draft, node) });
}

function readTemplate(draft: Draft, node: ts.TemplateExpression): ValueId {
  recordUrl(draft, node.head.text, node.head.end);
  const parts = node.head.text === '' ? [] : [literalValue(draft, node.head.text)];
  for (const span of node.templateSpans) {
    parts.push(readExpression(draft, span.expression));
    if (span.literal.text !== '') parts.push(literalValue(draft, span.literal.text));
  }
  return templateOf(draft, parts);
}

function templateOf(draft: Draft, parts: readonly ValueId[]): ValueId {
  return intern(draft, `\`${parts.join()}`, { kind: 'template', parts });
}

const ASSIGNMENTS = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.EqualsToken, '='], [SyntaxKind.PlusEqualsToken, '+='], [SyntaxKind.MinusEqualsToken, '-='], [SyntaxKind.AsteriskEqualsToken, '*='],
  [SyntaxKind.QuestionQuestionEqualsToken, '??='], [SyntaxKind.BarBarEqualsToken, '||='], [SyntaxKind.AmpersandAmpersandEqualsToken, '&&='],
]);

function readBinary(draft: Draft, node: ts.BinaryExpression, use: CallUse): ValueId {
  const operator = node.operatorToken.kind;
  const assignment = ASSIGNMENTS.get(operator);
  if (assignment !== undefined) return readAssignment(draft, node, assignment);
  const isChoice = operator === SyntaxKind.QuestionQuestionToken || operator === SyntaxKind.BarBarToken;
  const left = readExpression(draft, node.left, isChoice ? use : 'used');
  const right = readExpression(draft, node.right, isChoice || operator === SyntaxKind.AmpersandAmpersandToken ? use : 'used');
  if (isChoice) return eitherValue(draft, [left, right]);
  if (operator === SyntaxKind.AmpersandAmpersandToken || operator === SyntaxKind.CommaToken) return right;
  if (operator === SyntaxKind.PlusToken && (isText(draft, left) || isText(draft, right))) return templateOf(draft, [...partsOf(draft, left), ...partsOf(draft, right)]);
  const text = ts.tokenToString(operator) ?? '?';
  return intern(draft, `#${text} ${left} ${right}`, { kind: 'binary', operator: text, left, right });
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

function readConditional(draft: Draft, node: ts.ConditionalExpression, use: CallUse): ValueId {
  readExpression(draft, node.condition);
  return eitherValue(draft, [readExpression(draft, node.whenTrue, use), readExpression(draft, node.whenFalse, use)]);
}

function readUnary(draft: Draft, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): ValueId {
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

function unary(draft: Draft, operator: string, value: ValueId): ValueId {
  return intern(draft, `!${operator} ${value}`, { kind: 'unary', operator, value });
}
