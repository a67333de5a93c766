import { type AST, getStaticTOMLValue, ParseError, parseTOML, traverseNodes } from 'toml-eslint-parser';
import type { z } from 'zod';
import type { Tree } from './tree.ts';

export interface TomlFile<Value> {
  readonly value: Value;
  /** 1-based line of the key or array element at a path, of the nearest one around it where there is none. */
  readonly lineOf: (path: Path) => number;
}

/** Reads a TOML file. Null, and reported, when it does not parse or has another shape. */
export function readToml<Value>(tree: Tree, path: string, schema: z.ZodType<Value>): TomlFile<Value> | null {
  const text = tree.text(path);
  if (text === null) return null;
  const program = parse(text);
  if (program instanceof ParseError) return unreadable(tree, path, program.lineNumber);
  const parsed = schema.safeParse(getStaticTOMLValue(program));
  if (!parsed.success) return unreadable(tree, path, null);
  const lines = linesByPath(program);
  const lineOf = (keys: Path): number =>
    lines.get(JSON.stringify(keys)) ?? (keys.length === 0 ? 1 : lineOf(keys.slice(0, -1)));
  return { value: parsed.data, lineOf };
}

type Path = readonly (string | number)[];
type Program = AST.TOMLProgram;

function parse(text: string): Program | ParseError {
  try {
    return parseTOML(text);
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
}

/** Tables, keys and elements of arrays, by their path as JSON. */
function linesByPath(program: Program): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const trail: Path[] = [[]];
  traverseNodes(program, {
    enterNode: (node, parent) => {
      const path = pathOf(node, parent, trail.at(-1) ?? []);
      trail.push(path);
      const key = JSON.stringify(path);
      if (!lines.has(key)) lines.set(key, node.loc.start.line);
    },
    leaveNode: () => void trail.pop(),
  });
  return lines;
}

function pathOf(node: AST.TOMLNode, parent: AST.TOMLNode | null, around: Path): Path {
  if (node.type === 'TOMLTable') return node.resolvedKey;
  if (node.type === 'TOMLKeyValue') return [...around, ...getStaticTOMLValue(node.key)];
  return parent?.type === 'TOMLArray' ? [...around, parent.elements.findIndex((element) => element === node)] : around;
}

function unreadable(tree: Tree, file: string, line: number | null): null {
  const message = 'This TOML file could not be understood, what it says is missing.';
  tree.report({ code: 'toml-unreadable', file, line, message });
  return null;
}
