import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const express =
  "import express from 'express';\nconst app = express();\napp.get('/orders', (_, response) => response.json([]));\napp.listen(3000);";

describe('projects of a monorepo with one package.json', () => {
  const files = {
    'package.json': '{ "name": "shop", "private": true, "dependencies": { "express": "5", "bullmq": "5" } }',
    'package-lock.json': '{ "name": "shop", "lockfileVersion": 3, "packages": {} }',
    'nx.json': '{}',
    'tsconfig.json':
      '{ "compilerOptions": { "baseUrl": ".", "paths": { "@shop/money": ["libs/money/src/index.ts"] } } }',
    'apps/api/project.json':
      '{ "name": "api", "projectType": "application", "targets": {\n"serve": { "executor": "@nx/js:node" } } }',
    'apps/api/src/main.ts': `import { euro } from '@shop/money';\n${express}\neuro();`,
    'apps/mail/project.json': '{ "name": "mail", "projectType": "application" }',
    'apps/mail/src/main.ts': "import { Worker } from 'bullmq';\nnew Worker('mail', async () => {});",
    'libs/money/project.json': '{ "name": "money", "projectType": "library" }',
    'libs/money/src/index.ts': 'export const euro = () => 1;',
  };

  it('are services and libraries of their own, with the commands of their tool', async () => {
    const { services } = await modelOf(files);
    expect(
      services.map(({ name, kind, uses, commands }) => [name, kind, uses, commands.map(({ run }) => run)]),
    ).toEqual([
      ['api', 'http-server', ['money'], ['npx nx run api:serve']],
      ['mail', 'worker', [], []],
      ['money', 'internal-library', [], []],
    ]);
  });

  it('are run in the folder of their workspace, unless a script names a file that is gone', async () => {
    const { services } = await modelOf({
      'web/package.json': '{ "name": "web", "private": true, "workspaces": ["apps/*"] }',
      'web/package-lock.json': '{ "name": "web", "lockfileVersion": 3, "packages": {} }',
      'web/apps/api/package.json':
        '{ "name": "@shop/api", "private": true, "scripts": { "start": "tsx src/main.ts", "seed": "tsx src/seed.ts", "migrate": "dotenv -e .env npx tsx ./main.ts", "made": "tsx dist/x.ts" } }',
      'web/apps/api/src/main.ts': express,
    });
    expect(services.flatMap(({ commands }) => commands.map(({ run }) => run))).toEqual([
      '(cd web && npm run start --workspace @shop/api)',
      '(cd web && npm run made --workspace @shop/api)',
    ]);
  });

  it('use what the package around them declares', async () => {
    const { packages } = await modelOf(files);
    expect(packages.undeclared).toEqual([]);
    expect(packages.packages.map(({ name, declared, services }) => [name, declared[0]?.file, services])).toEqual([
      ['bullmq', 'package.json', ['mail']],
      ['express', 'package.json', ['api']],
    ]);
  });
});
