import { ts } from 'ts-morph';
import type { ValueId } from '../../model/facts.ts';
import type { Property } from '../../model/values.ts';
import { type Draft, addValue, intern, lineAt, literalValue, startLine } from './draft.ts';
import { lookup } from './names.ts';
import { readExpression, readNamed } from './expressions.ts';
import { readFunction } from './functions.ts';

export function readString(draft: Draft, node: ts.StringLiteral): ValueId {
  recordUrl(draft, node.text, node.end);
  return literalValue(draft, node.text);
}

function recordUrl(draft: Draft, text: string, position: number): void {
  if (!/^(?:https?|wss?):\/\//.test(text)) return;
  draft.urls.push({ value: text, function: draft.function, line: lineAt(draft, position - 1) });
}

export function readObject(draft: Draft, node: ts.ObjectLiteralExpression): ValueId {
  const properties: Property[] = [];
  const spreads: ValueId[] = [];
  // It has its place before what is in it, so that `this` of its methods can name it.
  const id = addValue(draft, { kind: 'object', properties, spreads, line: startLine(draft, node) });
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) spreads.push(readExpression(draft, property.expression));
    else properties.push(...readObjectProperty(draft, property, id));
  }
  return id;
}

function readObjectProperty(
  draft: Draft,
  node: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>,
  owner: ValueId,
): Property[] {
  const line = lineAt(draft, node.name.end - 1);
  const name = propertyName(draft, node.name);
  const value = objectPropertyValue(draft, node, { name: name ?? '', owner });
  return name === null || ts.isSetAccessor(node) ? [] : [{ name, value, line }];
}

function objectPropertyValue(
  draft: Draft,
  node: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>,
  { name, owner }: { readonly name: string; readonly owner: ValueId },
): ValueId {
  if (ts.isShorthandPropertyAssignment(node)) return lookup(draft, node.name.text);
  if (ts.isPropertyAssignment(node)) return readNamed(draft, node.initializer, name);
  const outer = draft.class;
  // In a method of an object `this` is the object.
  draft.class = -1;
  const at = readFunction(draft, node, {
    name,
    owner,
    kind: ts.isMethodDeclaration(node) ? 'method' : ts.isGetAccessor(node) ? 'getter' : 'setter',
  });
  draft.class = outer;
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

export function readArray(draft: Draft, node: ts.ArrayLiteralExpression): ValueId {
  const elements = node.elements.map((element) => readExpression(draft, element));
  return addValue(draft, { kind: 'array', elements, line: startLine(draft, node) });
}

export function readTemplate(draft: Draft, node: ts.TemplateExpression): ValueId {
  recordUrl(draft, node.head.text, node.head.end);
  const parts = node.head.text === '' ? [] : [literalValue(draft, node.head.text)];
  for (const span of node.templateSpans) {
    parts.push(readExpression(draft, span.expression));
    if (span.literal.text !== '') parts.push(literalValue(draft, span.literal.text));
  }
  return templateOf(draft, parts);
}

export function templateOf(draft: Draft, parts: readonly ValueId[]): ValueId {
  return intern(draft, `\`${parts.join()}`, { kind: 'template', parts });
}
