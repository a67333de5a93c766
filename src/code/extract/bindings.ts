import { ts } from 'ts-morph';
import type { BindingKind, ValueId } from '../../model/facts.ts';
import { type Draft, declare, eitherValue, memberValue, namesOf, placeValue, startLine } from './draft.ts';
import { recordFallback } from './environment-reads.ts';
import { elementOf, readExpression } from './expressions.ts';
import { propertyName } from './structures.ts';

interface Source {
  readonly value: ValueId;
  readonly kind: BindingKind;
}

/** Gives the names of a pattern their values: `{ a: { b }, c = 1, ...rest }`, `[first, second]`. */
export function bindPattern(draft: Draft, pattern: ts.BindingName, source: Source): void {
  if (ts.isIdentifier(pattern)) bindName(draft, pattern, source);
  else if (ts.isObjectBindingPattern(pattern))
    for (const element of pattern.elements) bindProperty(draft, element, source);
  else
    pattern.elements.forEach(
      (element, index) => ts.isBindingElement(element) && bindElement(draft, element, { ...source, index }),
    );
}

/** A constant without a binding of its own would lose nothing, but only names with a binding can be assigned to again. */
function bindName(draft: Draft, name: ts.Identifier, source: Source): void {
  if (source.kind === 'parameter') {
    draft.names.values.set(name.text, source.value);
    return;
  }
  const known = namesOf(draft, source.kind).values.get(name.text);
  const row = known === undefined ? undefined : draft.values[known];
  const binding =
    row?.kind === 'local'
      ? row.binding
      : declare(draft, name.text, { kind: source.kind, line: startLine(draft, name) });
  draft.bindings[binding]?.values.push(source.value);
}

function bindProperty(draft: Draft, element: ts.BindingElement, source: Source): void {
  const key = element.propertyName ?? (ts.isIdentifier(element.name) ? element.name : undefined);
  const name = key === undefined || element.dotDotDotToken !== undefined ? null : propertyName(draft, key);
  const value =
    name === null ? source.value : memberValue(draft, source.value, { name, line: startLine(draft, element) });
  bindPattern(draft, element.name, { kind: source.kind, value: withDefault(draft, value, element.initializer) });
}

function bindElement(draft: Draft, element: ts.BindingElement, source: Source & { readonly index: number }): void {
  const item = element.dotDotDotToken === undefined ? placeValue(draft, source.value, source.index) : source.value;
  bindPattern(draft, element.name, { kind: source.kind, value: withDefault(draft, item, element.initializer) });
}

function withDefault(draft: Draft, value: ValueId, initializer: ts.Expression | undefined): ValueId {
  if (initializer === undefined) return value;
  const standard = readExpression(draft, initializer);
  recordFallback(draft, value, standard);
  return eitherValue(draft, [value, standard]);
}

/** `for (const x of xs)`: each name holds one element. */
export function bindElements(draft: Draft, list: ts.VariableDeclarationList, of: ValueId): void {
  for (const declaration of list.declarations)
    bindPattern(draft, declaration.name, { value: elementOf(draft, of), kind: 'const' });
}
