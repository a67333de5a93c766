import { ts } from 'ts-morph';
import type { ValueId } from '../../model/facts.ts';
import { readImportAlias } from './declarations.ts';
import { type Draft, importValue, startLine } from './draft.ts';
import { lookup, lookupType, valueNamed } from './names.ts';
import { readNamed } from './expressions.ts';

const { SyntaxKind } = ts;

/** Gives imported names their values. */
export function readImport(draft: Draft, node: ts.ImportDeclaration | ts.ImportEqualsDeclaration): void {
  if (ts.isImportEqualsDeclaration(node)) {
    readImportAlias(draft, node);
    return;
  }
  if (!ts.isStringLiteral(node.moduleSpecifier)) return;
  const module = node.moduleSpecifier.text;
  const clause = node.importClause;
  const row = { module, kind: isTypeOnly(clause) ? 'type' : 'static', line: startLine(draft, node) } as const;
  const at = draft.imports.push(row) - 1;
  const names = clause === undefined ? [] : importedNames(clause);
  for (const { local, name } of names) setName(draft, local, importValue(draft, module, name));
  draft.importedNames.set(
    at,
    names.map(({ name }) => importValue(draft, module, name)),
  );
}

interface ImportedName {
  readonly local: string;
  /** As the module exports it; `default`, `*` for the module itself. */
  readonly name: string;
}

function importedNames({ name, namedBindings: bindings }: ts.ImportClause): readonly ImportedName[] {
  const whole = name === undefined ? [] : [{ local: name.text, name: 'default' }];
  if (bindings === undefined) return whole;
  if (ts.isNamespaceImport(bindings)) return [...whole, { local: bindings.name.text, name: '*' }];
  const named = bindings.elements.map((element) => ({
    local: element.name.text,
    name: (element.propertyName ?? element.name).text,
  }));
  return [...whole, ...named];
}

/** The compiler drops imports of which no name is used as a value. */
export function markErasedImports({ imports, importedNames: names, usedNames }: Draft): void {
  imports.forEach((row, index) => {
    const values = names.get(index) ?? [];
    if (row.kind === 'static' && values.length > 0 && !values.some((value) => usedNames.has(value)))
      row.kind = 'erased';
  });
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

/** An imported name can stand for a value and for a type. */
function setName(draft: Draft, name: string, value: ValueId): void {
  draft.names.values.set(name, value);
}

export function isExported(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((modifier) => modifier.kind === SyntaxKind.ExportKeyword) ?? false)
  );
}

export function exportNames(
  draft: Draft,
  names: readonly string[],
  { line, kind }: { readonly line: number; readonly kind: 'values' | 'types' },
): void {
  for (const name of names) {
    const type = draft.names.types.get(name);
    const value =
      kind === 'values' ? draft.names.values.get(name) : type !== undefined && 'value' in type ? type.value : undefined;
    if (value !== undefined) draft.exports.push({ kind: 'value', name, value, line });
  }
}

/** `export { a as b }`, `export { a } from 'm'`, `export * from 'm'`, `export * as n from 'm'`. */
export function readExportDeclaration(draft: Draft, node: ts.ExportDeclaration): void {
  const module =
    node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null;
  const line = startLine(draft, node);
  if (module !== null) draft.imports.push({ module, kind: exportsTypesAlone(node) ? 'type' : 're-export', line });
  const clause = node.exportClause;
  if (clause === undefined) {
    if (module !== null) draft.exports.push({ kind: 'star', module, line });
  } else if (ts.isNamespaceExport(clause)) {
    if (module !== null)
      draft.exports.push({ kind: 'value', name: clause.name.text, value: importValue(draft, module, '*'), line });
  } else {
    for (const element of clause.elements)
      exportElement(draft, element, { module, isType: node.isTypeOnly || element.isTypeOnly });
  }
}

/** `export type { A } from 'm'`, `export { type A } from 'm'`. */
function exportsTypesAlone(node: ts.ExportDeclaration): boolean {
  const clause = node.exportClause;
  const names = clause !== undefined && ts.isNamedExports(clause) ? clause.elements : [];
  return node.isTypeOnly || (names.length > 0 && names.every((element) => element.isTypeOnly));
}

function exportElement(
  draft: Draft,
  element: ts.ExportSpecifier,
  { module, isType }: { readonly module: string | null; readonly isType: boolean },
): void {
  const own = (element.propertyName ?? element.name).text;
  const line = startLine(draft, element);
  if (module !== null) {
    draft.exports.push({ kind: 'value', name: element.name.text, value: importValue(draft, module, own), line });
    return;
  }
  const type = lookupType(draft, own);
  const value = isType ? valueNamed(draft, own) : lookup(draft, own);
  const isTypeToo = 'value' in type && type.value !== value;
  // A name that is no value of this file is the type alone, not a global of the same name.
  if (!isTypeToo || draft.values[value]?.kind !== 'global')
    draft.exports.push({ kind: 'value', name: element.name.text, value, line });
  if (isTypeToo) draft.exports.push({ kind: 'value', name: element.name.text, value: type.value, line });
}

/** `export default x` and `export = x`. */
export function readExportAssignment(draft: Draft, node: ts.ExportAssignment): void {
  const value = readNamed(draft, node.expression, 'default');
  draft.exports.push({
    kind: 'value',
    name: node.isExportEquals === true ? '*' : 'default',
    value,
    line: startLine(draft, node),
  });
}
