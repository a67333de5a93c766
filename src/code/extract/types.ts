import { ts } from 'ts-morph';
import type { TypeId, ValueId } from '../../model/facts.ts';
import type { Type, TypeMember } from '../../model/values.ts';
import { type Draft, UNKNOWN, importValue, innerNames, memberValue, startLine } from './draft.ts';
import { lookupType, valueNamed } from './names.ts';

const { SyntaxKind } = ts;

/** Wrappers whose members are those of their first argument. */
const TRANSPARENT = new Set([
  'Promise',
  'PromiseLike',
  'Awaited',
  'Readonly',
  'Partial',
  'Required',
  'NonNullable',
  'Pick',
  'Omit',
  'Exclude',
  'Extract',
]);
const COLLECTIONS = new Set([
  'Array',
  'ReadonlyArray',
  'Set',
  'ReadonlySet',
  'Iterable',
  'AsyncIterable',
  'IterableIterator',
  'AsyncGenerator',
]);
const PRIMITIVES = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.StringKeyword, 'string'],
  [SyntaxKind.NumberKeyword, 'number'],
  [SyntaxKind.BooleanKeyword, 'boolean'],
  [SyntaxKind.VoidKeyword, 'void'],
  [SyntaxKind.UndefinedKeyword, 'undefined'],
  [SyntaxKind.NeverKeyword, 'never'],
  [SyntaxKind.BigIntKeyword, 'bigint'],
  [SyntaxKind.SymbolKeyword, 'symbol'],
]);

/** What an annotation says. Types that no analysis reads (mapped, conditional …) are `unknown`. */
export function typeId(draft: Draft, node: ts.TypeNode | undefined): TypeId {
  if (node === undefined) return UNKNOWN;
  const primitive = PRIMITIVES.get(node.kind);
  if (primitive !== undefined) return store(draft, { kind: 'primitive', name: primitive });
  return READERS.get(node.kind)?.(draft, node) ?? UNKNOWN;
}

type Reader = (draft: Draft, node: ts.Node) => TypeId;

/** Gives a reader of one node kind the type that its place in the table promises. */
function reader<Node extends ts.Node>(read: (draft: Draft, node: Node) => TypeId): Reader {
  return read as Reader;
}

const READERS: ReadonlyMap<ts.SyntaxKind, Reader> = new Map([
  [SyntaxKind.TypeReference, reader<ts.TypeReferenceNode>(reference)],
  [
    SyntaxKind.ArrayType,
    reader<ts.ArrayTypeNode>((draft, node) => store(draft, { kind: 'array', of: typeId(draft, node.elementType) })),
  ],
  [SyntaxKind.ParenthesizedType, reader<ts.ParenthesizedTypeNode>((draft, node) => typeId(draft, node.type))],
  [
    SyntaxKind.TypeOperator,
    reader<ts.TypeOperatorNode>((draft, node) =>
      node.operator === SyntaxKind.KeyOfKeyword ? UNKNOWN : typeId(draft, node.type),
    ),
  ],
  [SyntaxKind.UnionType, reader<ts.UnionTypeNode>((draft, node) => several(draft, 'union', node.types))],
  [
    SyntaxKind.IntersectionType,
    reader<ts.IntersectionTypeNode>((draft, node) => several(draft, 'intersection', node.types)),
  ],
  [
    SyntaxKind.TupleType,
    reader<ts.TupleTypeNode>((draft, node) =>
      several(
        draft,
        'union',
        node.elements.map((element) => (ts.isNamedTupleMember(element) ? element.type : element)),
      ),
    ),
  ],
  [SyntaxKind.OptionalType, reader<ts.OptionalTypeNode>((draft, node) => typeId(draft, node.type))],
  [SyntaxKind.RestType, reader<ts.RestTypeNode>((draft, node) => typeId(draft, node.type))],
  [SyntaxKind.FunctionType, reader<ts.FunctionTypeNode>(functionType)],
  [SyntaxKind.ConstructorType, reader<ts.ConstructorTypeNode>(functionType)],
  [SyntaxKind.TypeLiteral, reader<ts.TypeLiteralNode>((draft, node) => objectType(draft, node.members))],
  [SyntaxKind.LiteralType, reader<ts.LiteralTypeNode>((draft, node) => literalType(draft, node.literal))],
  [
    SyntaxKind.TypeQuery,
    reader<ts.TypeQueryNode>((draft, node) =>
      store(draft, { kind: 'typeof', value: entityValue(draft, node.exprName) }),
    ),
  ],
  [SyntaxKind.ImportType, reader<ts.ImportTypeNode>(importType)],
  [SyntaxKind.IndexedAccessType, reader<ts.IndexedAccessTypeNode>(indexedType)],
]);

/** `interface X { … }` and `{ … }`: members with a plain name. */
export function objectType(draft: Draft, members: ts.NodeArray<ts.TypeElement>): TypeId {
  return draft.types.push({ kind: 'object', members: members.flatMap((member) => typeMember(draft, member)) }) - 1;
}

/** Puts type parameters in scope as their constraints, for as long as the current names last, and gives them. */
export function declareTypeParameters(
  draft: Draft,
  parameters: ts.NodeArray<ts.TypeParameterDeclaration> | undefined,
): readonly TypeId[] {
  // A constraint may name the parameters themselves.
  for (const { name } of parameters ?? []) draft.names.types.set(name.text, { type: UNKNOWN });
  return (parameters ?? []).map(({ name, constraint }) => {
    const type = store(draft, { kind: 'parameter', name: name.text, of: typeId(draft, constraint) });
    draft.names.types.set(name.text, { type });
    return type;
  });
}

/** `A.B.C` as a value: where the name comes from. */
export function entityValue(draft: Draft, name: ts.EntityName): ValueId {
  if (ts.isIdentifier(name)) return valueNamed(draft, name.text);
  return memberValue(draft, entityValue(draft, name.left), { name: name.right.text, line: startLine(draft, name) });
}

/** What stands behind `extends` of an interface and `implements` of a class. */
export function heritageType(draft: Draft, node: ts.ExpressionWithTypeArguments): TypeId {
  if (!ts.isIdentifier(node.expression)) return UNKNOWN;
  const entity = lookupType(draft, node.expression.text);
  if ('type' in entity) return entity.type;
  return store(draft, {
    kind: 'reference',
    value: entity.value,
    arguments: (node.typeArguments ?? []).map((argument) => typeId(draft, argument)),
  });
}

function store(draft: Draft, type: Type): TypeId {
  const key = JSON.stringify(type);
  const known = draft.typeIds.get(key);
  if (known !== undefined) return known;
  const id = draft.types.push(type) - 1;
  draft.typeIds.set(key, id);
  return id;
}

function reference(draft: Draft, node: ts.TypeReferenceNode): TypeId {
  const entity = ts.isIdentifier(node.typeName)
    ? lookupType(draft, node.typeName.text)
    : { value: qualified(draft, node.typeName) };
  if ('type' in entity) return entity.type;
  if (draft.keepsTypes) draft.usedNames.add(entity.value);
  const first = node.typeArguments?.[0];
  const row = draft.values[entity.value];
  if (row?.kind === 'global' && first !== undefined) {
    if (TRANSPARENT.has(row.name)) return typeId(draft, first);
    if (COLLECTIONS.has(row.name)) return store(draft, { kind: 'array', of: typeId(draft, first) });
  }
  return store(draft, {
    kind: 'reference',
    value: entity.value,
    arguments: (node.typeArguments ?? []).map((argument) => typeId(draft, argument)),
  });
}

function qualified(draft: Draft, name: ts.QualifiedName): ValueId {
  const left = ts.isIdentifier(name.left) ? lookupType(draft, name.left.text) : { value: qualified(draft, name.left) };
  return 'type' in left
    ? UNKNOWN
    : memberValue(draft, left.value, { name: name.right.text, line: startLine(draft, name) });
}

function several(draft: Draft, kind: 'union' | 'intersection', nodes: readonly ts.TypeNode[]): TypeId {
  const types = [...new Set(nodes.map((node) => typeId(draft, node)))].filter((type) => !isNothing(draft, type));
  return types.length === 1 ? (types[0] ?? UNKNOWN) : store(draft, { kind, types });
}

function isNothing(draft: Draft, id: TypeId): boolean {
  const type = draft.types[id];
  if (type?.kind === 'literal') return type.value === null;
  return type?.kind === 'primitive' && (type.name === 'undefined' || type.name === 'never');
}

function functionType(
  draft: Draft,
  node: ts.FunctionTypeNode | ts.ConstructorTypeNode | ts.MethodSignature | ts.CallSignatureDeclaration,
): TypeId {
  const outer = draft.names;
  draft.names = innerNames(outer);
  const generics = declareTypeParameters(draft, node.typeParameters);
  const parameters = node.parameters.map((parameter) => typeId(draft, parameter.type));
  const type = store(draft, { kind: 'function', generics, parameters, returns: typeId(draft, node.type) });
  draft.names = outer;
  return type;
}

function typeMember(draft: Draft, member: ts.TypeElement): TypeMember[] {
  if (ts.isCallSignatureDeclaration(member)) return [{ name: '()', type: functionType(draft, member) }];
  const name = member.name;
  if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return [];
  if (ts.isPropertySignature(member)) return [{ name: name.text, type: typeId(draft, member.type) }];
  if (ts.isMethodSignature(member)) return [{ name: name.text, type: functionType(draft, member) }];
  if (ts.isGetAccessor(member)) return [{ name: name.text, type: typeId(draft, member.type) }];
  return [];
}

function literalType(draft: Draft, node: ts.LiteralTypeNode['literal']): TypeId {
  if (ts.isStringLiteral(node)) return store(draft, { kind: 'literal', value: node.text });
  if (ts.isNumericLiteral(node)) return store(draft, { kind: 'literal', value: Number(node.text) });
  if (node.kind === SyntaxKind.NullKeyword) return store(draft, { kind: 'literal', value: null });
  if (node.kind === SyntaxKind.TrueKeyword) return store(draft, { kind: 'literal', value: true });
  return node.kind === SyntaxKind.FalseKeyword ? store(draft, { kind: 'literal', value: false }) : UNKNOWN;
}

function importType(draft: Draft, node: ts.ImportTypeNode): TypeId {
  if (!ts.isLiteralTypeNode(node.argument) || !ts.isStringLiteral(node.argument.literal)) return UNKNOWN;
  const module = node.argument.literal.text;
  const name =
    node.qualifier === undefined
      ? '*'
      : ts.isIdentifier(node.qualifier)
        ? node.qualifier.text
        : node.qualifier.right.text;
  const value = importValue(draft, module, name);
  draft.imports.push({ module, kind: 'type', line: startLine(draft, node) });
  return node.isTypeOf
    ? store(draft, { kind: 'typeof', value })
    : store(draft, { kind: 'reference', value, arguments: [] });
}

function indexedType(draft: Draft, node: ts.IndexedAccessTypeNode): TypeId {
  const key = node.indexType;
  const of = typeId(draft, node.objectType);
  if (key.kind === SyntaxKind.NumberKeyword) return store(draft, { kind: 'member', of, name: '[]' });
  if (!ts.isLiteralTypeNode(key) || !ts.isStringLiteral(key.literal)) return UNKNOWN;
  return store(draft, { kind: 'member', of, name: key.literal.text });
}
