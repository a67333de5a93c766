import { join } from 'node:path';
import ts from 'typescript';
import type { CallSite, Program } from '../../src/code/link/program.ts';
import { groupBy } from '../../src/lib/group-by.ts';
import { distinct } from '../../src/lib/order.ts';
import { type CallNode, type Placement, placementOf, platformNames } from './oracle-placement.ts';

/** One call as both see it. */
export interface Compared {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly checker: Placement;
  readonly site: CallSite;
}

export interface Comparison {
  readonly compared: readonly Compared[];
  /** Calls that only one side has, or that could not be told apart. */
  readonly unmatched: readonly string[];
  /** Global names of the platform, not of the language. */
  readonly platformNames: ReadonlySet<string>;
}

/** Sees every call, construction and tagged template of the program's files as the TypeScript checker sees them. */
export function compareWithChecker(root: string, program: Program, options: ts.CompilerOptions): Comparison {
  const files = [...program.files.keys()];
  const paths = new Map(files.map((file) => [join(root, file), file]));
  const compiled = ts.createProgram({ rootNames: [...paths.keys()], options });
  const oracle = { checker: compiled.getTypeChecker(), root };
  const sitesByFile = groupBy(program.calls, (site) => site.file);
  const compared: Compared[] = [];
  const unmatched: string[] = [];
  for (const [path, file] of paths) {
    const source = compiled.getSourceFile(path);
    if (source === undefined) throw new Error(`The compiler does not know ${file}`);
    for (const pair of pairs(source, sitesByFile.get(file) ?? [])) {
      if (isOneCall(program, pair))
        compared.push({ ...described(pair), checker: placementOf(oracle, pair.node), site: pair.site });
      else unmatched.push(`${file} ${pair.key}`);
    }
  }
  const [first] = compiled.getRootFileNames().flatMap((path) => compiled.getSourceFile(path) ?? []);
  return { compared, unmatched, platformNames: first === undefined ? new Set() : platformNames(oracle, first) };
}

interface Pair {
  readonly key: string;
  readonly node: CallNode | undefined;
  readonly site: CallSite | undefined;
}

interface Matched extends Pair {
  readonly node: CallNode;
  readonly site: CallSite;
}

/** Facts have no columns: calls of one line with as many arguments are told apart by their order, inner ones first. */
function pairs(source: ts.SourceFile, sites: readonly CallSite[]): readonly Pair[] {
  const nodesByKey = groupBy(callsIn(source), (node) => keyOfNode(source, node));
  const sitesByKey = groupBy(sites, ({ call }) => `${call.kind} ${call.line} ${call.arguments.length}`);
  return distinct(
    [...nodesByKey.keys(), ...sitesByKey.keys()].filter((key) => !/^(?:jsx|decorator) /.test(key)),
  ).flatMap((key) => {
    const [nodes, rows] = [nodesByKey.get(key) ?? [], sitesByKey.get(key) ?? []];
    const isClear = nodes.length === rows.length;
    return Array.from({ length: Math.max(nodes.length, rows.length) }, (_, index) => ({
      key,
      node: isClear ? nodes[index] : undefined,
      site: isClear ? rows[index] : undefined,
    }));
  });
}

/** Also by their names, where both sides call a member. */
function isOneCall(program: Program, pair: Pair): pair is Matched {
  if (pair.node === undefined || pair.site === undefined) return false;
  const callee = program.files.get(pair.site.file)?.values[pair.site.call.callee];
  const written = calleeOf(pair.node);
  return callee?.kind !== 'member' || !ts.isPropertyAccessExpression(written) || written.name.text === callee.name;
}

function described({ node, site }: Matched): Pick<Compared, 'file' | 'line' | 'text'> {
  return { file: site.file, line: site.call.line, text: calleeOf(node).getText().replaceAll(/\s+/g, ' ') };
}

function calleeOf(node: CallNode): ts.Expression {
  return ts.isTaggedTemplateExpression(node) ? node.tag : node.expression;
}

function keyOfNode(source: ts.SourceFile, node: CallNode): string {
  const line = source.getLineAndCharacterOfPosition(calleeOf(node).end - 1).line + 1;
  if (ts.isTaggedTemplateExpression(node)) return `tagged ${line} 1`;
  return `${ts.isNewExpression(node) ? 'new' : 'call'} ${line} ${node.arguments?.length ?? 0}`;
}

/** Inner calls before those around them, as facts list them. */
function callsIn(source: ts.SourceFile): readonly CallNode[] {
  const nodes: CallNode[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node) || isPlainCall(node)) nodes.push(node);
  };
  visit(source);
  return nodes;
}

/** Decorators are rows of another kind; `require('x')` and `import('x')` are modules, not calls. */
function isPlainCall(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || ts.isDecorator(node.parent)) return false;
  const {
    expression,
    arguments: [first],
  } = node;
  const isLoader =
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
  return !isLoader || first === undefined || !ts.isStringLiteralLike(first);
}
