import { ts } from 'ts-morph';
import type { Property } from '../../model/values.ts';
import { readClass } from './classes.ts';
import {
  type Draft,
  addValue,
  bindingOf,
  declare,
  importValue,
  innerNames,
  lineAt,
  literalValue,
  namesOf,
  startLine,
} from './draft.ts';
import { lookup } from './names.ts';
import { readExpression } from './expressions.ts';
import { readFunction } from './functions.ts';
import { exportNames, isExported, readExportAssignment, readExportDeclaration, readImport } from './modules.ts';
import { readStatements } from './statements.ts';
import { declareTypeParameters, entityValue, heritageType, objectType, typeId } from './types.ts';

const DEFAULT_NAME = 'default';

/** Declares what a block declares, before its first statement is read. */
export function hoist(draft: Draft, statements: readonly ts.Statement[]): void {
  for (const statement of statements) {
    if (ts.isVariableStatement(statement)) hoistVariables(draft, statement);
    else if (ts.isFunctionDeclaration(statement)) hoistOne(draft, statement, 'function');
    else if (ts.isClassDeclaration(statement)) hoistOne(draft, statement, 'class');
    else if (ts.isEnumDeclaration(statement)) hoistOne(draft, statement, 'enum');
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      hoistOne(draft, statement, 'type');
    else if (ts.isModuleDeclaration(statement) && isNamespace(statement)) hoistOne(draft, statement, 'namespace');
    else if (ts.isImportDeclaration(statement) || ts.isImportEqualsDeclaration(statement)) readImport(draft, statement);
  }
}

/** Reads a declaration statement; imports were read when the block was hoisted. */
export function readDeclaration(draft: Draft, node: ts.Statement): void {
  if (ts.isFunctionDeclaration(node)) readFunctionDeclaration(draft, node);
  else if (ts.isClassDeclaration(node)) readClassDeclaration(draft, node);
  else if (ts.isInterfaceDeclaration(node)) readInterface(draft, node);
  else if (ts.isTypeAliasDeclaration(node)) readTypeAlias(draft, node);
  else if (ts.isEnumDeclaration(node)) readEnum(draft, node);
  else if (ts.isModuleDeclaration(node)) readNamespace(draft, node);
  else if (ts.isExportDeclaration(node)) readExportDeclaration(draft, node);
  else if (ts.isExportAssignment(node)) readExportAssignment(draft, node);
}

function hoistVariables(draft: Draft, statement: ts.VariableStatement): void {
  const { declarationList: list } = statement;
  const kind =
    (list.flags & ts.NodeFlags.Const) !== 0 ? 'const' : (list.flags & ts.NodeFlags.Let) !== 0 ? 'let' : 'var';
  const names: string[] = [];
  const visit = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.push(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) visit(element.name);
  };
  for (const declaration of list.declarations) visit(declaration.name);
  for (const name of names) {
    // The same `var` can be declared again.
    if (kind === 'var' && namesOf(draft, kind).values.has(name)) continue;
    declare(draft, name, { kind, line: startLine(draft, statement) });
  }
  if (isExported(statement)) exportNames(draft, names, { line: startLine(draft, statement), kind: 'values' });
}

type Named =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.EnumDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.ModuleDeclaration;

function hoistOne(draft: Draft, node: Named, kind: 'function' | 'class' | 'enum' | 'type' | 'namespace'): void {
  const name = node.name?.text ?? DEFAULT_NAME;
  const names = kind === 'type' ? draft.names.types : draft.names.values;
  // Overloads and merged declarations share one binding.
  const isNew = !names.has(name);
  if (isNew)
    declare(draft, name, {
      kind,
      line: node.name === undefined ? startLine(draft, node) : lineAt(draft, node.name.end - 1),
    });
  if (isNew && isExported(node) && !hasDefault(node))
    exportNames(draft, [name], { line: startLine(draft, node), kind: kind === 'type' ? 'types' : 'values' });
  if (isExported(node) && hasDefault(node))
    draft.exports.push({
      kind: 'value',
      name: DEFAULT_NAME,
      value: ownValue(draft, name, kind),
      line: startLine(draft, node),
    });
}

function hasDefault(node: Named): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false)
  );
}

function ownValue(draft: Draft, name: string, kind: string): number {
  if (kind !== 'type') return draft.names.values.get(name) ?? 0;
  const type = draft.names.types.get(name);
  return type !== undefined && 'value' in type ? type.value : 0;
}

function bindingNamed(draft: Draft, name: string): number {
  return bindingOf(draft, draft.names.values.get(name) ?? 0);
}

function readFunctionDeclaration(draft: Draft, node: ts.FunctionDeclaration): void {
  if (node.body === undefined) return;
  const name = node.name?.text ?? DEFAULT_NAME;
  const binding = bindingNamed(draft, name);
  const id = readFunction(draft, node, { name, kind: 'function' });
  draft.bindings[binding]?.values.push(addValue(draft, { kind: 'function', function: id }));
}

function readClassDeclaration(draft: Draft, node: ts.ClassDeclaration): void {
  const name = node.name?.text ?? DEFAULT_NAME;
  const binding = bindingNamed(draft, name);
  const id = readClass(draft, node, name);
  draft.bindings[binding]?.values.push(addValue(draft, { kind: 'class', class: id }));
}

function typeBinding(draft: Draft, name: string): number {
  const type = draft.names.types.get(name);
  return type !== undefined && 'value' in type ? bindingOf(draft, type.value) : -1;
}

function readInterface(draft: Draft, node: ts.InterfaceDeclaration): void {
  const outer = draft.names;
  const binding = typeBinding(draft, node.name.text);
  draft.names = innerNames(outer);
  declareTypeParameters(draft, node.typeParameters);
  const bases = (node.heritageClauses ?? []).flatMap((clause) => clause.types).map((type) => heritageType(draft, type));
  draft.typeDeclarations.push({
    name: node.name.text,
    binding,
    type: objectType(draft, node.members),
    extends: bases,
    line: startLine(draft, node),
  });
  draft.names = outer;
}

function readTypeAlias(draft: Draft, node: ts.TypeAliasDeclaration): void {
  const outer = draft.names;
  const binding = typeBinding(draft, node.name.text);
  draft.names = innerNames(outer);
  declareTypeParameters(draft, node.typeParameters);
  draft.typeDeclarations.push({
    name: node.name.text,
    binding,
    type: typeId(draft, node.type),
    extends: [],
    line: startLine(draft, node),
  });
  draft.names = outer;
}

/** An enum is an object of its constants. */
function readEnum(draft: Draft, node: ts.EnumDeclaration): void {
  let next = 0;
  const properties: Property[] = node.members.flatMap((member) => {
    const value =
      member.initializer === undefined ? literalValue(draft, next) : readExpression(draft, member.initializer);
    const row = draft.values[value];
    next = row?.kind === 'literal' && typeof row.value === 'number' ? row.value + 1 : next + 1;
    return ts.isComputedPropertyName(member.name)
      ? []
      : [{ name: member.name.text, value, line: startLine(draft, member) }];
  });
  const object = addValue(draft, { kind: 'object', properties, spreads: [], line: startLine(draft, node) });
  draft.bindings[bindingNamed(draft, node.name.text)]?.values.push(object);
}

/** `declare module 'x'` and `declare global` say nothing of this file. */
function isNamespace(node: ts.ModuleDeclaration): boolean {
  return ts.isIdentifier(node.name) && (node.flags & ts.NodeFlags.GlobalAugmentation) === 0;
}

/** A namespace is an object of what it exports. */
function readNamespace(draft: Draft, node: ts.ModuleDeclaration): void {
  if (!isNamespace(node) || node.body === undefined || !ts.isModuleBlock(node.body)) return;
  const binding = bindingNamed(draft, node.name.text);
  const [outer, before] = [draft.names, draft.exports.length];
  draft.names = innerNames(outer);
  readStatements(draft, node.body.statements);
  const own = draft.exports.splice(before);
  const properties = own.flatMap((row) =>
    row.kind === 'value' ? [{ name: row.name, value: row.value, line: row.line }] : [],
  );
  draft.names = outer;
  draft.bindings[binding]?.values.push(
    addValue(draft, { kind: 'object', properties, spreads: [], line: startLine(draft, node) }),
  );
}

/** `import A = B.C`. */
export function readImportAlias(draft: Draft, node: ts.ImportEqualsDeclaration): void {
  const reference = node.moduleReference;
  if (ts.isExternalModuleReference(reference)) {
    if (!ts.isStringLiteral(reference.expression)) return;
    draft.imports.push({ module: reference.expression.text, kind: 'require', line: startLine(draft, node) });
    draft.names.values.set(node.name.text, importValue(draft, reference.expression.text, '*'));
  } else {
    lookup(draft, firstName(reference));
    draft.names.values.set(node.name.text, entityValue(draft, reference));
  }
}

function firstName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : firstName(name.left);
}
