import type { Datasource, FileRole } from '../../model/workspace.ts';
import { folderOf } from '../tree-path.ts';
import type { Tree } from './tree.ts';

const BLOCK = /^datasource\s+\w+\s*\{([^}]*)\}/gm;
const PROVIDER = /^\s*provider\s*=\s*"(\w+)"/m;
const VARIABLE = /env\(\s*"(\w+)"\s*\)/g;

/** The databases that Prisma schemas name, each with the variables that hold its address. */
export function readDatasources(tree: Tree, roleOf: (path: string) => FileRole): readonly Datasource[] {
  return tree.paths
    .filter((path) => path.endsWith('.prisma') && roleOf(path) === 'production')
    .flatMap((path) => {
      const text = tree.text(path) ?? '';
      return [...text.matchAll(BLOCK)].flatMap((block): readonly Datasource[] => {
        const provider = PROVIDER.exec(block[1] ?? '')?.[1];
        if (provider === undefined) return [];
        const line = lineAt(text, block.index);
        const variables = [...block[0].matchAll(VARIABLE)].map((match) => ({
          name: match[1] ?? '',
          line: lineAt(text, block.index + match.index),
        }));
        return [{ file: path, line, folder: folderOf(path), provider, variables }];
      });
    });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
