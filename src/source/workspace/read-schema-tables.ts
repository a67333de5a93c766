import type { SchemaTable } from '../../model/prisma-schema.ts';
import type { FileRole } from '../../model/workspace.ts';
import { prismaBlocks } from './prisma-blocks.ts';
import type { Tree } from './tree.ts';

/** Tables of Prisma schemas: a model has the name of its table unless `@@map` says another, and its client has it in small. */
export function readSchemaTables(tree: Tree, roleOf: (path: string) => FileRole): readonly SchemaTable[] {
  return prismaBlocks(tree, 'model', roleOf).map(({ file, line, name, inside }) => ({
    file,
    line,
    member: name.charAt(0).toLowerCase() + name.slice(1),
    table: /^\s*@@map\(\s*(?:name:\s*)?"([^"\n]+)"/m.exec(inside)?.[1] ?? name,
  }));
}
