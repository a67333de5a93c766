import { ts } from 'ts-morph';
import type { Call, CallUse, ValueId } from '../../model/facts.ts';
import type { Property } from '../../model/values.ts';
import {
  type Draft,
  UNKNOWN,
  addValue,
  endLine,
  globalValue,
  importValue,
  lineAt,
  literalValue,
  startLine,
} from './draft.ts';
import { isExplainedFunction, isUnfinished } from './explanation.ts';
import { readExpression, readNamed } from './expressions.ts';
import { typeId } from './types.ts';

type CallRow = Pick<Call, 'kind' | 'callee' | 'arguments' | 'line'> &
  Partial<Pick<Call, 'use' | 'optional'>> & { readonly types?: readonly ts.TypeNode[] | undefined };

/** Stores a call and gives its result. */
function addCall(draft: Draft, node: ts.Node, row: CallRow): { call: number; result: ValueId } {
  const call =
    draft.calls.push({
      kind: row.kind,
      callee: row.callee,
      arguments: [...row.arguments],
      typeArguments: (row.types ?? []).map((type) => typeId(draft, type)),
      function: draft.function,
      scope: draft.scope,
      use: row.use ?? 'used',
      optional: row.optional ?? false,
      line: row.line,
      endLine: endLine(draft, node),
    }) - 1;
  return { call, result: addValue(draft, { kind: 'result', call }) };
}

export function readCall(draft: Draft, node: ts.CallExpression, use: CallUse): ValueId {
  const module = moduleOf(draft, node);
  if (module !== null) return importValue(draft, module, '*');
  const callee =
    node.expression.kind === ts.SyntaxKind.ImportKeyword
      ? globalValue(draft, 'import')
      : readExpression(draft, node.expression);
  const row = {
    kind: 'call',
    callee,
    arguments: readArguments(draft, node.arguments),
    use,
    optional: node.questionDotToken !== undefined,
    line: calleeLine(draft, node.expression),
    types: node.typeArguments,
  } as const;
  keepExplanations(draft, node, row.arguments);
  return addCall(draft, node, row).result;
}

/** Comments in the callbacks of a promise, which is where a failure is dropped. */
function keepExplanations(draft: Draft, node: ts.CallExpression, values: readonly ValueId[]): void {
  if (!ts.isPropertyAccessExpression(node.expression) || !/^(?:catch|then)$/.test(node.expression.name.text)) return;
  node.arguments.forEach((argument, index) => {
    const value = draft.values[values[index] ?? UNKNOWN];
    const callback = value?.kind === 'function' ? draft.functions[value.function] : undefined;
    if (callback === undefined) return;
    if (isExplainedFunction(draft.text, argument)) callback.explained = true;
    if (isUnfinished(draft.text, argument)) callback.unfinished = true;
  });
}

export function readNew(draft: Draft, node: ts.NewExpression): ValueId {
  const callee = readExpression(draft, node.expression);
  const row = {
    kind: 'new',
    callee,
    arguments: readArguments(draft, node.arguments ?? []),
    line: calleeLine(draft, node.expression),
    types: node.typeArguments,
  } as const;
  return addCall(draft, node, row).result;
}

export function readTagged(draft: Draft, node: ts.TaggedTemplateExpression, use: CallUse): ValueId {
  const callee = readExpression(draft, node.tag);
  const template = readExpression(draft, node.template);
  return addCall(draft, node, {
    kind: 'tagged',
    callee,
    arguments: [template],
    use,
    line: calleeLine(draft, node.tag),
    types: node.typeArguments,
  }).result;
}

/** Decorators of a declaration, as calls; a bare `@Injectable` is a call without arguments. */
export function readDecorators(draft: Draft, node: ts.Node): number[] {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return decorators.map((decorator) => {
    const expression = decorator.expression;
    const isCall = ts.isCallExpression(expression);
    const callee = readExpression(draft, isCall ? expression.expression : expression);
    const values = isCall ? readArguments(draft, expression.arguments) : [];
    return addCall(draft, decorator, {
      kind: 'decorator',
      callee,
      arguments: values,
      line: startLine(draft, decorator),
    }).call;
  });
}

/** A JSX tree: each component is a call with one object; of the plain elements only those that load or send something. */
export function readJsx(draft: Draft, node: ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment): ValueId {
  if (ts.isJsxFragment(node)) {
    readChildren(draft, node.children);
    return UNKNOWN;
  }
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const properties = readAttributes(draft, opening.attributes);
  if (ts.isJsxElement(node)) readChildren(draft, node.children);
  const callee = componentOf(draft, opening.tagName);
  if (callee === null) return UNKNOWN;
  const attributes = addValue(draft, { kind: 'object', ...properties, line: startLine(draft, opening) });
  return addCall(draft, node, { kind: 'jsx', callee, arguments: [attributes], line: startLine(draft, opening) }).result;
}

const LOADING_ELEMENTS = new Set(['script', 'iframe', 'form', 'link']);

function componentOf(draft: Draft, tag: ts.JsxTagNameExpression): ValueId | null {
  if (!ts.isIdentifier(tag)) return ts.isJsxNamespacedName(tag) ? null : readExpression(draft, tag);
  if (!/^[a-z]/.test(tag.text)) return readExpression(draft, tag);
  return LOADING_ELEMENTS.has(tag.text) ? globalValue(draft, `<${tag.text}>`) : null;
}

function readAttributes(draft: Draft, attributes: ts.JsxAttributes): { properties: Property[]; spreads: ValueId[] } {
  const properties: Property[] = [];
  const spreads: ValueId[] = [];
  for (const attribute of attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) spreads.push(readExpression(draft, attribute.expression));
    else {
      const name = ts.isIdentifier(attribute.name)
        ? attribute.name.text
        : `${attribute.name.namespace.text}:${attribute.name.name.text}`;
      properties.push({ name, value: attributeValue(draft, attribute, name), line: startLine(draft, attribute) });
    }
  }
  return { properties, spreads };
}

function attributeValue(draft: Draft, attribute: ts.JsxAttribute, name: string): ValueId {
  const value = attribute.initializer;
  if (value === undefined) return literalValue(draft, true);
  if (!ts.isJsxExpression(value)) return readExpression(draft, value);
  return value.expression === undefined ? UNKNOWN : readNamed(draft, value.expression, name);
}

function readChildren(draft: Draft, children: ts.NodeArray<ts.JsxChild>): void {
  for (const child of children) {
    if (ts.isJsxExpression(child)) {
      if (child.expression !== undefined) readExpression(draft, child.expression);
    } else if (!ts.isJsxText(child)) readJsx(draft, child);
  }
}

function readArguments(draft: Draft, nodes: readonly ts.Expression[]): ValueId[] {
  return nodes.map((node) => readExpression(draft, node));
}

/** The line where the called name stands: in a chain over several lines that is the line people would point at. */
function calleeLine(draft: Draft, callee: ts.Expression): number {
  return lineAt(draft, callee.end - 1);
}

/** `require('x')` and `import('x')` are the module itself. */
function moduleOf(draft: Draft, node: ts.CallExpression): string | null {
  const first = node.arguments[0];
  if (first === undefined || !ts.isStringLiteralLike(first)) return null;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  if (!isImport && !isRequire) return null;
  draft.imports.push({
    module: first.text,
    kind: isImport || draft.function > 0 ? 'dynamic' : 'require',
    line: lineAt(draft, first.end - 1),
  });
  return first.text;
}
