import type { Datasource, FileRole } from '../../model/workspace.ts';
import { lineAt } from '../../lib/line-at.ts';
import { folderOf } from '../../lib/tree-path.ts';
import type { Tree } from './tree.ts';

const BLOCK = /^datasource\s+\w+\s*\{([^}]*)\}/gm;
const PROVIDER = /^\s*provider\s*=\s*"(\w+)"/m;

/** The databases that Prisma schemas name. */
export function readDatasources(tree: Tree, roleOf: (path: string) => FileRole): readonly Datasource[] {
  return tree.paths
    .filter((path) => path.endsWith('.prisma') && roleOf(path) === 'production')
    .flatMap((path) => {
      const text = tree.text(path) ?? '';
      return [...text.matchAll(BLOCK)].flatMap((block): readonly Datasource[] => {
        const provider = PROVIDER.exec(block[1] ?? '')?.[1];
        if (provider === undefined) return [];
        return [{ file: path, line: lineAt(text, block.index), folder: folderOf(path), provider }];
      });
    });
}
