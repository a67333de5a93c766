import { ts } from 'ts-morph';
import type { CallUse, ValueId } from '../../model/facts.ts';
import { readCall, readJsx, readNew, readTagged } from './calls.ts';
import { readClass } from './classes.ts';
import { type Draft, UNKNOWN, addValue, globalValue, intern, lineAt, literalValue, memberValue } from './draft.ts';
import { recordComputedRead } from './environment-reads.ts';
import { lookup } from './names.ts';
import { readFunction } from './functions.ts';
import { readBinary, readConditional, readUnary, unary } from './operators.ts';
import { readArray, readObject, readString, readTemplate } from './structures.ts';
import { typeId } from './types.ts';

const { SyntaxKind } = ts;

/** Reads an expression, with all calls inside it, and says where its value comes from. `use` is what happens to it. */
export function readExpression(draft: Draft, node: ts.Expression, use: CallUse = 'used'): ValueId {
  return READERS.get(node.kind)?.(draft, node, use) ?? UNKNOWN;
}

/** The value of a function expression; `name` is what it is bound to. */
function functionValue(
  draft: Draft,
  node: ts.ArrowFunction | ts.FunctionExpression,
  name = node.name?.text ?? '',
): ValueId {
  const kind = ts.isArrowFunction(node) ? 'arrow' : 'function';
  return addValue(draft, { kind: 'function', function: readFunction(draft, node, { name, kind }) });
}

/** Reads an expression that is bound to a name, which functions and classes take over. */
export function readNamed(draft: Draft, node: ts.Expression, name: string): ValueId {
  if (name === '') return readExpression(draft, node);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return functionValue(draft, node, name);
  if (ts.isClassExpression(node)) return addValue(draft, { kind: 'class', class: readClass(draft, node, name) });
  if (ts.isParenthesizedExpression(node)) return readNamed(draft, node.expression, name);
  if (ts.isSatisfiesExpression(node)) return satisfying(draft, readNamed(draft, node.expression, name), node);
  return readExpression(draft, node);
}

type Reader = (draft: Draft, node: ts.Node, use: CallUse) => ValueId;

/** Gives a reader of one node kind the type that its place in the table promises. */
function reader<Node extends ts.Node>(read: (draft: Draft, node: Node, use: CallUse) => ValueId): Reader {
  return read as Reader;
}

const inner = reader<ts.ParenthesizedExpression>((draft, node, use) => readExpression(draft, node.expression, use));
const stringLiteral = reader<ts.StringLiteral>(readString);
const unaryExpression = reader<ts.PrefixUnaryExpression>(readUnary);
const assertion = reader<ts.AsExpression>(readAssertion);
const jsx = reader<ts.JsxElement>(readJsx);
const plainFunction = reader<ts.ArrowFunction>((draft, node) => functionValue(draft, node));

const READERS: ReadonlyMap<ts.SyntaxKind, Reader> = new Map([
  [SyntaxKind.Identifier, reader<ts.Identifier>((draft, node) => lookup(draft, node.text))],
  [SyntaxKind.PropertyAccessExpression, reader<ts.PropertyAccessExpression>(readProperty)],
  [SyntaxKind.ElementAccessExpression, reader<ts.ElementAccessExpression>(readElementAccess)],
  [SyntaxKind.CallExpression, reader<ts.CallExpression>(readCall)],
  [SyntaxKind.NewExpression, reader<ts.NewExpression>(readNew)],
  [SyntaxKind.TaggedTemplateExpression, reader<ts.TaggedTemplateExpression>(readTagged)],
  [SyntaxKind.StringLiteral, stringLiteral],
  [SyntaxKind.NoSubstitutionTemplateLiteral, stringLiteral],
  [SyntaxKind.NumericLiteral, reader<ts.NumericLiteral>((draft, node) => literalValue(draft, Number(node.text)))],
  [SyntaxKind.TrueKeyword, (draft) => literalValue(draft, true)],
  [SyntaxKind.FalseKeyword, (draft) => literalValue(draft, false)],
  [SyntaxKind.NullKeyword, (draft) => literalValue(draft, null)],
  [SyntaxKind.ThisKeyword, thisValue],
  [SyntaxKind.SuperKeyword, superValue],
  [SyntaxKind.ArrowFunction, plainFunction],
  [SyntaxKind.FunctionExpression, plainFunction],
  [
    SyntaxKind.ClassExpression,
    reader<ts.ClassExpression>((draft, node) =>
      addValue(draft, { kind: 'class', class: readClass(draft, node, node.name?.text ?? '') }),
    ),
  ],
  [
    SyntaxKind.AwaitExpression,
    reader<ts.AwaitExpression>((draft, node) => readExpression(draft, node.expression, 'awaited')),
  ],
  [SyntaxKind.ParenthesizedExpression, inner],
  [SyntaxKind.NonNullExpression, inner],
  [SyntaxKind.SatisfiesExpression, reader<ts.SatisfiesExpression>(readSatisfies)],
  [SyntaxKind.ExpressionWithTypeArguments, inner],
  [SyntaxKind.AsExpression, assertion],
  [SyntaxKind.TypeAssertionExpression, assertion],
  [SyntaxKind.ObjectLiteralExpression, reader<ts.ObjectLiteralExpression>(readObject)],
  [SyntaxKind.ArrayLiteralExpression, reader<ts.ArrayLiteralExpression>(readArray)],
  [SyntaxKind.TemplateExpression, reader<ts.TemplateExpression>(readTemplate)],
  [SyntaxKind.BinaryExpression, reader<ts.BinaryExpression>(readBinary)],
  [SyntaxKind.ConditionalExpression, reader<ts.ConditionalExpression>(readConditional)],
  [SyntaxKind.PrefixUnaryExpression, unaryExpression],
  [SyntaxKind.PostfixUnaryExpression, unaryExpression],
  [SyntaxKind.JsxElement, jsx],
  [SyntaxKind.JsxSelfClosingElement, jsx],
  [SyntaxKind.JsxFragment, jsx],
  [
    SyntaxKind.SpreadElement,
    reader<ts.SpreadElement>((draft, node) => elementOf(draft, readExpression(draft, node.expression))),
  ],
  [
    SyntaxKind.MetaProperty,
    reader<ts.MetaProperty>((draft, node) =>
      globalValue(draft, node.keywordToken === SyntaxKind.ImportKeyword ? 'import.meta' : 'new.target'),
    ),
  ],
  [
    SyntaxKind.TypeOfExpression,
    reader<ts.TypeOfExpression>((draft, node) => unary(draft, 'typeof', readExpression(draft, node.expression))),
  ],
  [
    SyntaxKind.VoidExpression,
    reader<ts.VoidExpression>((draft, node) => withoutValue(draft, node.expression, 'voided')),
  ],
  [
    SyntaxKind.DeleteExpression,
    reader<ts.DeleteExpression>((draft, node) => withoutValue(draft, node.expression, 'used')),
  ],
  [
    SyntaxKind.YieldExpression,
    reader<ts.YieldExpression>((draft, node) => withoutValue(draft, node.expression, 'awaited')),
  ],
]);

function thisValue(draft: Draft): ValueId {
  const { class: of, owner } = draft;
  if (owner !== null) return owner;
  return draft.static && of >= 0
    ? intern(draft, `k${of}`, { kind: 'class', class: of })
    : intern(draft, `t${of}`, { kind: 'this', class: of });
}

/** In static members `super` is the class that is extended, elsewhere what an instance has of it. */
function superValue(draft: Draft): ValueId {
  const { class: of } = draft;
  const base = draft.static ? (draft.classes[of]?.extends ?? null) : null;
  return base ?? intern(draft, `s${of}`, { kind: 'super', class: of });
}

/** Reads what is inside an expression whose own value nobody can follow. */
function withoutValue(draft: Draft, node: ts.Expression | undefined, use: CallUse): ValueId {
  if (node !== undefined) readExpression(draft, node, use);
  return UNKNOWN;
}

export function elementOf(draft: Draft, of: ValueId): ValueId {
  return intern(draft, `[${of}`, { kind: 'element', of });
}

function readProperty(draft: Draft, node: ts.PropertyAccessExpression): ValueId {
  const object = readExpression(draft, node.expression);
  return memberValue(draft, object, { name: node.name.text, line: lineAt(draft, node.name.end - 1) });
}

function readElementAccess(draft: Draft, node: ts.ElementAccessExpression): ValueId {
  const object = readExpression(draft, node.expression);
  const key = readExpression(draft, node.argumentExpression);
  const row = draft.values[key];
  if (row?.kind === 'literal' && typeof row.value === 'string')
    return memberValue(draft, object, { name: row.value, line: lineAt(draft, node.end - 1) });
  recordComputedRead(draft, object, { key, line: lineAt(draft, node.end - 1) });
  return intern(draft, `@${object} ${key}`, { kind: 'index', object, key });
}

/** The value stays what it is; the row beside it says of which type it is. */
function readSatisfies(draft: Draft, node: ts.SatisfiesExpression, use: CallUse): ValueId {
  return satisfying(draft, readExpression(draft, node.expression, use), node);
}

function satisfying(draft: Draft, value: ValueId, node: ts.SatisfiesExpression): ValueId {
  const type = typeId(draft, node.type);
  if (type !== UNKNOWN) intern(draft, `:${value} ${type}`, { kind: 'typed', value, type });
  return value;
}

function readAssertion(draft: Draft, node: ts.AsExpression | ts.TypeAssertion, use: CallUse): ValueId {
  const value = readExpression(draft, node.expression, use);
  const type = typeId(draft, node.type);
  if (type === UNKNOWN || ts.isConstTypeReference(node.type)) return value;
  return intern(draft, `:${value} ${type}`, { kind: 'typed', value, type });
}
