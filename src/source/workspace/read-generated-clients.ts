import { posix } from 'node:path';
import { folderOf, joinPath } from '../../lib/tree-path.ts';
import type { GeneratedClient } from '../../model/prisma-schema.ts';
import type { FileRole } from '../../model/workspace.ts';
import { prismaBlocks } from './prisma-blocks.ts';
import type { Tree } from './tree.ts';

const CLIENTS = new Set(['prisma-client-js', 'prisma-client']);

/** Folders into which Prisma writes its client: a tree as it is committed seldom holds them. */
export function readGeneratedClients(tree: Tree, roleOf: (path: string) => FileRole): readonly GeneratedClient[] {
  return prismaBlocks(tree, 'generator', roleOf).flatMap(({ file, line, textOf }) => {
    const output = textOf('output');
    if (output === null || !CLIENTS.has(textOf('provider') ?? '')) return [];
    const folder = joinPath(folderOf(file), output);
    return folder.startsWith('..') || posix.isAbsolute(output)
      ? []
      : [{ file, line, folder, package: '@prisma/client' }];
  });
}
