import { describe, expect, it } from 'vitest';
import { moduleResolver } from '../../../src/code/link/resolve-module.ts';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

const schema = (provider: string, output: string): string =>
  `generator client {\n  provider = "${provider}"\n  output   = "${output}"\n}\n`;

describe('clients that a schema of Prisma has written', () => {
  const resolve = moduleResolver(
    readWorkspace(
      snapshotOf({
        'package.json': '{ "name": "shop", "workspaces": ["packages/*"] }',
        'packages/db/package.json': '{ "name": "@shop/db", "exports": { ".": "./generated/prisma/index.js" } }',
        'packages/db/prisma/schema.prisma': schema('prisma-client', '../generated/prisma'),
        'packages/db/prisma/audit.prisma': schema('prisma-client-js', '../../../node_modules/@shop/audit-client'),
        'packages/db/prisma/zod.prisma': schema('zod-prisma-types', '../generated/zod'),
        'packages/db/src/client.ts': '',
        'packages/db/generated/prisma/client.ts': '',
        'packages/api/package.json': '{ "name": "@shop/api", "dependencies": { "@shop/db": "*" } }',
        'packages/api/tsconfig.json':
          '{ "compilerOptions": { "baseUrl": ".", "paths": { "#db/*": ["../db/generated/prisma/*"] } } }',
        'packages/api/src/main.ts': '',
      }),
    ),
  );
  const prisma = { kind: 'package', name: '@prisma/client' };

  it.each([
    ['packages/db/src/client.ts', '../generated/prisma'],
    ['packages/db/src/client.ts', '../generated/prisma/client.js'],
    ['packages/db/src/client.ts', '@shop/audit-client'],
    ['packages/api/src/main.ts', '@shop/db'],
    ['packages/api/src/main.ts', '#db/client'],
  ])('%s has the client at %s', (from, specifier) => {
    expect(resolve(from, specifier)).toEqual(prisma);
  });

  it('tells its parts from the client', () => {
    expect(resolve('packages/db/src/client.ts', '../generated/prisma/runtime/library')).toEqual({
      kind: 'package',
      name: '@prisma/client/runtime/library',
    });
  });

  it.each([
    ['../generated/zod', 'missing'],
    ['../generated/other', 'missing'],
    ['@shop/other-client', 'package'],
  ])('does not take %s for a client', (specifier, kind) => {
    expect(resolve('packages/db/src/client.ts', specifier).kind).toBe(kind);
  });
});
