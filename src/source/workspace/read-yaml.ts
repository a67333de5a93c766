import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Tree } from './tree.ts';

export interface YamlFile<Value> {
  readonly value: Value;
  /** 1-based line of the key at a path, 1 where there is none. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Reads a YAML file with anchors and merge keys. Null, and reported, when it does not parse or has another shape. */
export function readYaml<Value>(tree: Tree, path: string, schema: z.ZodType<Value>): YamlFile<Value> | null {
  const text = tree.text(path);
  if (text === null) return null;
  const lines = new LineCounter();
  const document = parseDocument(text, { merge: true, lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) return unreadable(tree, path, lines.linePos(error.pos[0]).line);
  const parsed = schema.safeParse(plainValueOf(document) ?? {});
  if (!parsed.success) return unreadable(tree, path, null);
  return { value: parsed.data, lineOf: (keys) => lines.linePos(offsetOf(document, keys)).line };
}

/** Too many aliases (a "billion laughs") and aliases to nothing throw. */
function plainValueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return 'unresolvable aliases';
  }
}

function unreadable(tree: Tree, file: string, line: number | null): null {
  tree.report({
    code: 'yaml-unreadable',
    file,
    line,
    message: 'This YAML file could not be understood, what it says is missing.',
  });
  return null;
}

function offsetOf(document: Document, keys: readonly (string | number)[]): number {
  const map: unknown = document.getIn(keys.slice(0, -1), true);
  if (!isMap(map)) return 0;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === keys.at(-1));
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
