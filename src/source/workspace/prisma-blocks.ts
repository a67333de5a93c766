import { lineAt } from '../../lib/line-at.ts';
import type { FileRole } from '../../model/workspace.ts';
import type { Tree } from './tree.ts';

/** A block of a Prisma schema: `generator client { provider = "prisma-client" }`. */
export interface PrismaBlock {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** What stands between its braces. */
  readonly inside: string;
  /** The value of a key that is a text. */
  readonly textOf: (key: string) => string | null;
}

/** Blocks of one kind in the schemas of production. */
export function prismaBlocks(
  tree: Tree,
  kind: 'datasource' | 'generator' | 'model',
  roleOf: (path: string) => FileRole,
): readonly PrismaBlock[] {
  return tree.paths
    .filter((path) => path.endsWith('.prisma') && roleOf(path) === 'production')
    .flatMap((file) => {
      const text = tree.text(file) ?? '';
      const found = text.matchAll(new RegExp(`^${kind}\\s+(\\w+)\\s*\\{((?:"[^"\\n]*"?|[^"}])*)\\}`, 'gm'));
      return [...found].map(({ 1: name = '', 2: inside = '', index }) => ({
        file,
        name,
        inside,
        line: lineAt(text, index),
        textOf: (key) => new RegExp(`^\\s*${key}\\s*=\\s*"([^"\\n]*)"`, 'm').exec(inside)?.[1] ?? null,
      }));
    });
}
