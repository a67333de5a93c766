import { relative } from 'node:path';
import ts from 'typescript';

/** Where the TypeScript checker finds the declaration of what a call runs. */
export type Placement =
  /** `express`, `@scope/name`, `node:fs`. */
  | { readonly kind: 'package'; readonly name: string }
  /** The language, or something that the platform declares globally. */
  | { readonly kind: 'global' }
  /** A function or class with a body in this repository; where it starts, and where its name stands. */
  | { readonly kind: 'own'; readonly file: string; readonly lines: readonly number[] }
  /** Only a type of this repository says that it can be called. */
  | { readonly kind: 'own-type' }
  /** `any`, or an error. */
  | { readonly kind: 'none' };

export type CallNode = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression;

export interface Oracle {
  readonly checker: ts.TypeChecker;
  /** Absolute path of the repository. */
  readonly root: string;
}

export function placementOf(oracle: Oracle, call: CallNode): Placement {
  const declaration = declarationOf(oracle.checker, call);
  if (declaration === null) return { kind: 'none' };
  const source = declaration.getSourceFile();
  if (source.fileName.includes('/node_modules/')) return inPackage(declaration, source);
  const body = implementationOf(oracle.checker, declaration);
  if (body === null) return { kind: 'own-type' };
  const lines = [lineOf(source, body.getStart(source)), lineOf(source, (nameOf(body) ?? body).getStart(source))];
  return { kind: 'own', file: relative(oracle.root, source.fileName).replaceAll('\\', '/'), lines };
}

/** The declaration of the chosen signature; a class without a constructor has none, there it is the class. */
function declarationOf(checker: ts.TypeChecker, call: CallNode): ts.Declaration | null {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (declaration !== undefined && !ts.isJSDocSignature(declaration)) return declaration;
  const callee = ts.isTaggedTemplateExpression(call) ? call.tag : call.expression;
  return checker.getTypeAtLocation(callee).getSymbol()?.declarations?.[0] ?? null;
}

/** What runs behind an overload or a constructor; null where there is only a type. */
function implementationOf(checker: ts.TypeChecker, declaration: ts.Declaration): ts.Declaration | null {
  if (ts.isClassLike(declaration)) return declaration;
  if (hasBody(declaration)) return declaration;
  const name = nameOf(declaration);
  const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
  return symbol?.declarations?.find(hasBody) ?? null;
}

function hasBody(node: ts.Declaration): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function nameOf(node: ts.Declaration): ts.DeclarationName | undefined {
  return ts.getNameOfDeclaration(node);
}

function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}

/** `@types/x` stands for `x`, `@types/node` for the built-in module around the declaration. */
function inPackage(declaration: ts.Declaration, source: ts.SourceFile): Placement {
  const name = packageOf(source.fileName);
  if (name === 'typescript' && /\/lib\.[^/]*\.d\.ts$/.test(source.fileName)) return { kind: 'global' };
  const module = moduleAround(declaration);
  if (module === 'global') return { kind: 'global' };
  if (name !== '@types/node') return { kind: 'package', name: withoutTypes(name) };
  return module === null ? { kind: 'global' } : { kind: 'package', name: `node:${module.replace(/^node:/, '')}` };
}

/** `@types/express` → `express`, `@types/scope__name` → `@scope/name`. */
export function withoutTypes(name: string): string {
  return name.replace(/^@types\/(.+)__/, '@$1/').replace(/^@types\//, '');
}

/** `…/node_modules/@scope/name/…` → `@scope/name`, the innermost. */
function packageOf(path: string): string {
  const [, name = ''] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name;
}

/** The ambient module around a declaration, `global` for what is declared globally, null for neither. */
function moduleAround(node: ts.Node): string | null {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (!ts.isModuleDeclaration(at)) continue;
    if ((at.flags & ts.NodeFlags.GlobalAugmentation) !== 0) return 'global';
    if (ts.isStringLiteral(at.name)) return at.name.text;
  }
  return null;
}

/** Names that the types of the platform, not of the language, declare globally: `process`, `URL`. */
export function platformNames({ checker }: Oracle, at: ts.SourceFile): ReadonlySet<string> {
  const symbols = checker.getSymbolsInScope(at, ts.SymbolFlags.Value);
  return new Set(symbols.filter((symbol) => isOfPlatform(symbol)).map((symbol) => symbol.name));
}

function isOfPlatform({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => packageOf(declaration.getSourceFile().fileName) === '@types/node');
}
