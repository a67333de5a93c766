import { ts } from 'ts-morph';
import type { FunctionId, FunctionKind, Parameter, ValueId } from '../../model/facts.ts';
import { bindPattern } from './bindings.ts';
import { readDecorators } from './calls.ts';
import { type Draft, UNKNOWN, addValue, endLine, innerNames, intern, startLine } from './draft.ts';
import { readExpression, readNamed } from './expressions.ts';
import { readStatements } from './statements.ts';
import { declareTypeParameters, typeId } from './types.ts';

interface FunctionLabel {
  readonly name: string;
  readonly kind: FunctionKind;
  /** The object whose method it is. */
  readonly owner?: ValueId;
}

/** A static block runs like a function without parameters. */
type FunctionNode = ts.SignatureDeclaration | ts.ClassStaticBlockDeclaration;

/** Reads a function with its parameters and body; callers give it the name that people would use. */
export function readFunction(draft: Draft, node: FunctionNode, label: FunctionLabel): FunctionId {
  const id = addFunction(draft, node, label);
  const outer = {
    names: draft.names,
    function: draft.function,
    scope: draft.scope,
    class: draft.class,
    owner: draft.owner,
    keepsTypes: draft.keepsTypes,
  };
  draft.names = innerNames(outer.names, true);
  draft.function = id;
  draft.scope = -1;
  // In a plain function `this` is whatever the caller makes of it.
  if (ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node)) draft.class = -1;
  if (!ts.isArrowFunction(node)) draft.owner = ownerOf(draft, node, label);
  if (ts.isFunctionExpression(node) && node.name !== undefined)
    draft.names.values.set(node.name.text, addValue(draft, { kind: 'function', function: id }));
  if (!ts.isClassStaticBlockDeclaration(node)) readSignature(draft, id, node);
  draft.keepsTypes = false;
  readBody(draft, id, (node as ts.FunctionLikeDeclaration).body);
  Object.assign(draft, outer);
  return id;
}

function readSignature(draft: Draft, id: FunctionId, node: ts.SignatureDeclaration): void {
  const generics = declareTypeParameters(draft, node.typeParameters);
  readParameters(draft, id, node.parameters);
  const row = draft.functions[id];
  row?.generics.push(...generics);
  if (row !== undefined && node.type !== undefined) row.returnType = typeId(draft, node.type);
}

/** `function f(this: Adapter)` says what `this` is; in a method of an object it is the object, and in one of a class the class says more. */
function ownerOf(draft: Draft, node: FunctionNode, label: FunctionLabel): ValueId | null {
  const owner = label.owner ?? null;
  const first = ts.isClassStaticBlockDeclaration(node) ? undefined : node.parameters[0];
  const isOfClass = draft.class >= 0 && owner === null && ts.isMethodDeclaration(node);
  if (first?.type === undefined || !isThis(first) || isOfClass) return owner;
  const type = typeId(draft, first.type);
  return type === UNKNOWN ? owner : intern(draft, `:${UNKNOWN} ${type}`, { kind: 'typed', value: UNKNOWN, type });
}

function isThis({ name }: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(name) && name.text === 'this';
}

function addFunction(draft: Draft, node: FunctionNode, label: FunctionLabel): FunctionId {
  const isAsync =
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false);
  return (
    draft.functions.push({
      name: label.name === '' ? '(anonymous)' : label.name,
      kind: label.kind,
      parent: draft.function,
      class: draft.class,
      generics: [],
      parameters: [],
      returns: [],
      returnType: null,
      async: isAsync,
      line: startLine(draft, node),
      endLine: endLine(draft, node),
      directives: [],
    }) - 1
  );
}

function readParameters(draft: Draft, id: FunctionId, nodes: readonly ts.ParameterDeclaration[]): void {
  const parameters = nodes.filter((node) => !isThis(node));
  parameters.forEach((node, index) => {
    const value = intern(draft, `p${id} ${index}`, { kind: 'parameter', function: id, index });
    const row: Parameter = {
      name: ts.isIdentifier(node.name) ? node.name.text : '',
      type: node.type === undefined ? null : typeId(draft, node.type),
      default: readDefault(draft, node),
      rest: node.dotDotDotToken !== undefined,
      decorators: readDecorators(draft, node),
    };
    draft.functions[id]?.parameters.push(row);
    bindParameter(draft, node, { id, index, value });
  });
}

/** `...[first, second]` names what callers pass one by one. */
function bindParameter(
  draft: Draft,
  node: ts.ParameterDeclaration,
  at: { readonly id: FunctionId; readonly index: number; readonly value: ValueId },
): void {
  if (node.dotDotDotToken === undefined || !ts.isArrayBindingPattern(node.name)) {
    bindPattern(draft, node.name, { value: at.value, kind: 'parameter' });
    return;
  }
  node.name.elements.forEach((element, offset) => {
    if (!ts.isBindingElement(element)) return;
    const index = at.index + offset;
    bindPattern(draft, element.name, {
      value: intern(draft, `p${at.id} ${index}`, { kind: 'parameter', function: at.id, index }),
      kind: 'parameter',
    });
  });
}

function readDefault(draft: Draft, node: ts.ParameterDeclaration): ValueId | null {
  if (node.initializer === undefined) return null;
  return ts.isIdentifier(node.name)
    ? readNamed(draft, node.initializer, node.name.text)
    : readExpression(draft, node.initializer);
}

function readBody(draft: Draft, id: FunctionId, body: ts.Node | undefined): void {
  if (body === undefined) return;
  if (!ts.isBlock(body)) {
    const value = readExpression(draft, body as ts.Expression, 'returned');
    draft.functions[id]?.returns.push(value);
    return;
  }
  draft.functions[id]?.directives.push(...directivesOf(body.statements));
  readStatements(draft, body.statements);
}

/** Leading string statements: `use server`. */
export function directivesOf(statements: readonly ts.Statement[]): string[] {
  const directives: string[] = [];
  for (const statement of statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isStringLiteral(statement.expression)) break;
    directives.push(statement.expression.text);
  }
  return directives;
}
