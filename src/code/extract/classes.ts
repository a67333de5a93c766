import { ts } from 'ts-morph';
import type { ClassMember, ValueId } from '../../model/facts.ts';
import { readDecorators } from './calls.ts';
import { type Draft, addValue, endLine, innerNames, intern, lineAt, startLine } from './draft.ts';
import { readExpression, readNamed } from './expressions.ts';
import { readFunction } from './functions.ts';
import { propertyName } from './structures.ts';
import { addMember } from './members.ts';
import { declareTypeParameters, heritageType, typeId } from './types.ts';

const { SyntaxKind } = ts;

/** Reads a class with its members and gives its index. */
export function readClass(draft: Draft, node: ts.ClassLikeDeclaration, name: string): number {
  const heritage = heritageOf(draft, node);
  const id =
    draft.classes.push({
      name: name === '' ? '(anonymous)' : name,
      extends: heritage.extends,
      implements: [],
      members: [],
      constructorFunction: -1,
      decorators: readDecorators(draft, node),
      abstract: hasModifier(node, SyntaxKind.AbstractKeyword),
      line: startLine(draft, node),
      endLine: endLine(draft, node),
    }) - 1;
  const outer = { names: draft.names, class: draft.class, static: draft.static, keepsTypes: draft.keepsTypes };
  draft.names = innerNames(outer.names);
  draft.class = id;
  draft.keepsTypes = isDecorated(node) || node.members.some(isDecorated);
  declareTypeParameters(draft, node.typeParameters);
  draft.classes[id]?.implements.push(...heritage.implements.map((type) => heritageType(draft, type)));
  for (const member of node.members) readMember(draft, id, member);
  Object.assign(draft, outer);
  return id;
}

/** By itself, or at a parameter. */
function isDecorated(node: ts.Node): boolean {
  if (ts.canHaveDecorators(node) && ts.getDecorators(node) !== undefined) return true;
  return ts.isFunctionLike(node) && node.parameters.some((parameter) => ts.getDecorators(parameter) !== undefined);
}

function heritageOf(
  draft: Draft,
  node: ts.ClassLikeDeclaration,
): { extends: ValueId | null; implements: readonly ts.ExpressionWithTypeArguments[] } {
  const clauses = node.heritageClauses ?? [];
  const base = clauses.find((clause) => clause.token === SyntaxKind.ExtendsKeyword)?.types[0];
  const contracts = clauses
    .filter((clause) => clause.token === SyntaxKind.ImplementsKeyword)
    .flatMap((clause) => clause.types);
  return { extends: base === undefined ? null : readExpression(draft, base.expression), implements: contracts };
}

function readMember(draft: Draft, id: number, member: ts.ClassElement): void {
  draft.static = ts.isClassStaticBlockDeclaration(member) || hasModifier(member, SyntaxKind.StaticKeyword);
  if (ts.isConstructorDeclaration(member)) readConstructor(draft, id, member);
  else if (ts.isPropertyDeclaration(member)) readField(draft, id, member);
  else if (ts.isMethodDeclaration(member) || ts.isAccessor(member)) readMethod(draft, id, member);
  else if (ts.isClassStaticBlockDeclaration(member)) {
    readFunction(draft, member, { name: `${nameOf(draft, id)}.static`, kind: 'static-block' });
  }
}

function readConstructor(draft: Draft, id: number, node: ts.ConstructorDeclaration): void {
  if (node.body === undefined) return;
  const constructor = readFunction(draft, node, { name: `${nameOf(draft, id)}.constructor`, kind: 'constructor' });
  const row = draft.classes[id];
  if (row !== undefined) row.constructorFunction = constructor;
  node.parameters.forEach((parameter, index) => {
    if (!ts.isParameterPropertyDeclaration(parameter, node) || !ts.isIdentifier(parameter.name)) return;
    const value = intern(draft, `p${constructor} ${index}`, { kind: 'parameter', function: constructor, index });
    // The annotation is the parameter's: what callers or a container put in says more.
    addMember(draft, id, {
      name: parameter.name.text,
      static: false,
      kind: 'field',
      values: [value],
      type: null,
      decorators: [],
      line: startLine(draft, parameter),
    });
  });
}

function readField(draft: Draft, id: number, node: ts.PropertyDeclaration): void {
  const name = propertyName(draft, node.name);
  const decorators = readDecorators(draft, node);
  const value =
    node.initializer === undefined ? [] : [readNamed(draft, node.initializer, `${nameOf(draft, id)}.${name ?? ''}`)];
  if (name === null) return;
  const type = node.type === undefined ? null : typeId(draft, node.type);
  addMember(draft, id, { ...memberBase(draft, node, name), kind: 'field', values: value, type, decorators });
}

function readMethod(draft: Draft, id: number, node: ts.MethodDeclaration | ts.AccessorDeclaration): void {
  const name = propertyName(draft, node.name);
  const decorators = readDecorators(draft, node);
  if (
    (node as ts.MethodDeclaration).body === undefined &&
    decorators.length === 0 &&
    !hasModifier(node, SyntaxKind.AbstractKeyword)
  )
    return;
  const kind = ts.isMethodDeclaration(node) ? 'method' : ts.isGetAccessor(node) ? 'getter' : 'setter';
  const at = readFunction(draft, node, { name: `${nameOf(draft, id)}.${name ?? ''}`, kind });
  if (name === null) return;
  addMember(draft, id, {
    ...memberBase(draft, node, name),
    kind,
    values: [addValue(draft, { kind: 'function', function: at })],
    type: null,
    decorators,
  });
}

function memberBase(draft: Draft, node: ts.ClassElement, name: string): Pick<ClassMember, 'name' | 'static' | 'line'> {
  const position = node.name === undefined ? node.getStart(draft.source) : node.name.end - 1;
  return { name, static: hasModifier(node, SyntaxKind.StaticKeyword), line: lineAt(draft, position) };
}

function nameOf(draft: Draft, id: number): string {
  return draft.classes[id]?.name ?? '';
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);
}
