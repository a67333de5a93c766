import { ts } from 'ts-morph';
import type { CallUse, ValueId } from '../../model/facts.ts';
import type { Property } from '../../model/values.ts';
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
  return READERS.get(node.kind)?.(draft, node, use) ?? UNKNOWN;
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

type Reader = (draft: Draft, node: ts.Node, use: CallUse) => ValueId;

/** Gives a reader of one node kind the type that its place in the table promises. */
function of<Node extends ts.Node>(read: (draft: Draft, node: Node, use: CallUse) => ValueId): Reader {
  return read as Reader;
}

const inner = of<ts.ParenthesizedExpression>((draft, node, use) => readExpression(draft, node.expression, use));
const text = of<ts.StringLiteral>(readString);
const unaryExpression = of<ts.PrefixUnaryExpression>(readUnary);
const assertion = of<ts.AsExpression>(readAssertion);
const jsx = of<ts.JsxElement>(readJsx);
const plainFunction = of<ts.ArrowFunction>((draft, node) => functionValue(draft, node));

const READERS: ReadonlyMap<ts.SyntaxKind, Reader> = new Map([
  [SyntaxKind.Identifier, of<ts.Identifier>((draft, node) => lookup(draft, node.text))],
  [SyntaxKind.PropertyAccessExpression, of<ts.PropertyAccessExpression>(readProperty)],
  [SyntaxKind.ElementAccessExpression, of<ts.ElementAccessExpression>(readElementAccess)],
  [SyntaxKind.CallExpression, of<ts.CallExpression>(readCall)],
  [SyntaxKind.NewExpression, of<ts.NewExpression>(readNew)],
  [SyntaxKind.TaggedTemplateExpression, of<ts.TaggedTemplateExpression>(readTagged)],
  [SyntaxKind.StringLiteral, text],
  [SyntaxKind.NoSubstitutionTemplateLiteral, text],
  [SyntaxKind.NumericLiteral, of<ts.NumericLiteral>((draft, node) => literalValue(draft, Number(node.text)))],
  [SyntaxKind.TrueKeyword, (draft) => literalValue(draft, true)],
  [SyntaxKind.FalseKeyword, (draft) => literalValue(draft, false)],
  [SyntaxKind.NullKeyword, (draft) => literalValue(draft, null)],
  [SyntaxKind.ThisKeyword, (draft) => intern(draft, `t${draft.class}`, { kind: 'this', class: draft.class })],
  [SyntaxKind.SuperKeyword, (draft) => intern(draft, `s${draft.class}`, { kind: 'super', class: draft.class })],
  [SyntaxKind.ArrowFunction, plainFunction],
  [SyntaxKind.FunctionExpression, plainFunction],
  [SyntaxKind.ClassExpression, of<ts.ClassExpression>((draft, node) => addValue(draft, { kind: 'class', class: readClass(draft, node, node.name?.text ?? '') }))],
  [SyntaxKind.AwaitExpression, of<ts.AwaitExpression>((draft, node) => readExpression(draft, node.expression, 'awaited'))],
  [SyntaxKind.ParenthesizedExpression, inner],
  [SyntaxKind.NonNullExpression, inner],
  [SyntaxKind.SatisfiesExpression, inner],
  [SyntaxKind.ExpressionWithTypeArguments, inner],
  [SyntaxKind.AsExpression, assertion],
  [SyntaxKind.TypeAssertionExpression, assertion],
  [SyntaxKind.ObjectLiteralExpression, of<ts.ObjectLiteralExpression>(readObject)],
  [SyntaxKind.ArrayLiteralExpression, of<ts.ArrayLiteralExpression>(readArray)],
  [SyntaxKind.TemplateExpression, of<ts.TemplateExpression>(readTemplate)],
  [SyntaxKind.BinaryExpression, of<ts.BinaryExpression>(readBinary)],
  [SyntaxKind.ConditionalExpression, of<ts.ConditionalExpression>(readConditional)],
  [SyntaxKind.PrefixUnaryExpression, unaryExpression],
  [SyntaxKind.PostfixUnaryExpression, unaryExpression],
  [SyntaxKind.JsxElement, jsx],
  [SyntaxKind.JsxSelfClosingElement, jsx],
  [SyntaxKind.JsxFragment, jsx],
  [SyntaxKind.SpreadElement, of<ts.SpreadElement>((draft, node) => elementOf(draft, readExpression(draft, node.expression)))],
  [SyntaxKind.MetaProperty, of<ts.MetaProperty>((draft, node) => globalValue(draft, node.keywordToken === SyntaxKind.ImportKeyword ? 'import.meta' : 'new.target'))],
  [SyntaxKind.TypeOfExpression, of<ts.TypeOfExpression>((draft, node) => unary(draft, 'typeof', readExpression(draft, node.expression)))],
  [SyntaxKind.VoidExpression, of<ts.VoidExpression>((draft, node) => withoutValue(draft, node.expression, 'dropped'))],
  [SyntaxKind.DeleteExpression, of<ts.DeleteExpression>((draft, node) => withoutValue(draft, node.expression, 'used'))],
  [SyntaxKind.YieldExpression, of<ts.YieldExpression>((draft, node) => withoutValue(draft, node.expression, 'awaited'))],
]);

/** Reads what is inside an expression whose own value nobody can follow. */
function withoutValue(draft: Draft, node: ts.Expression | undefined, use: CallUse): ValueId {
  if (node !== undefined) readExpression(draft, node, use);
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
  const isChoice = CHOICES.has(operator);
  const left = readExpression(draft, node.left, isChoice ? use : 'used');
  const right = readExpression(draft, node.right, isChoice || LAST_ONES.has(operator) ? use : 'used');
  if (isChoice) return eitherValue(draft, [left, right]);
  return LAST_ONES.has(operator) ? right : operation(draft, operator, [left, right]);
}

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
