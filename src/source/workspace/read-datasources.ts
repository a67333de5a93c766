import { folderOf } from '../../lib/tree-path.ts';
import type { Datasource } from '../../model/prisma-schema.ts';
import type { FileRole } from '../../model/workspace.ts';
import { prismaBlocks } from './prisma-blocks.ts';
import type { Tree } from './tree.ts';

/** The databases that Prisma schemas name. */
export function readDatasources(tree: Tree, roleOf: (path: string) => FileRole): readonly Datasource[] {
  return prismaBlocks(tree, 'datasource', roleOf).flatMap(({ file, line, textOf }) => {
    const provider = textOf('provider');
    return provider === null ? [] : [{ file, line, folder: folderOf(file), provider }];
  });
}
