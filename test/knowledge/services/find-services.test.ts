import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

type Files = Readonly<Record<string, string>>;

/** Kind of the only package of these files, and what says so. */
async function kindOf(files: Files): Promise<string> {
  const { services } = await modelOf(files);
  return services.map(({ kind, because }) => `${kind}: ${because}`).join(' | ');
}

const express =
  "import express from 'express';\nconst app = express();\napp.get('/orders', (_, response) => response.json([]));\napp.listen(3000);";

describe('recognises', () => {
  it.each<[string, Files, string]>([
    [
      'a server that listens',
      { 'package.json': '{ "name": "a", "private": true }', 'src/main.ts': express },
      'http-server: listens on a port',
    ],
    [
      'a worker, also with routes that only watch it',
      {
        'package.json': '{ "name": "a", "private": true }',
        'src/main.ts':
          "import express from 'express';\nimport { Worker } from 'bullmq';\nnew Worker('mail', async () => {});\nconst app = express();\napp.get('/healthz', (_, response) => response.send('ok'));\napp.listen(80);",
      },
      'worker: consumes a queue',
    ],
    [
      'tasks that Trigger.dev runs, where others import what they are called with',
      {
        'package.json': '{ "name": "root", "workspaces": ["*"] }',
        'jobs/package.json': '{ "name": "jobs", "private": true, "dependencies": { "@trigger.dev/sdk": "4" } }',
        'jobs/trigger.config.ts': "export default { project: 'p' };",
        'jobs/src/sync.ts':
          "import { task } from '@trigger.dev/sdk';\nexport const sync = task({ id: 'sync', run: async () => {} });",
        'api/package.json': '{ "name": "api", "private": true, "dependencies": { "jobs": "*" } }',
        'api/src/main.ts': `import 'jobs/src/sync';\n${express}`,
      },
      'http-server: listens on a port | worker: consumes a queue',
    ],
    [
      'functions that a platform runs',
      {
        'package.json': '{ "name": "a", "private": true }',
        'wrangler.toml': 'main = "src/index.ts"',
        'src/index.ts': 'export default { fetch: async () => new Response() };',
      },
      'serverless: deployed by Cloudflare',
    ],
    [
      'a page',
      {
        'package.json': '{ "name": "a", "private": true }',
        'src/main.tsx': "import { createRoot } from 'react-dom/client';\ncreateRoot(document.body).render(null);",
      },
      'frontend: renders a page in the browser',
    ],
    [
      'a page, also where another page takes parts of it by their paths',
      {
        'package.json': '{ "name": "root", "workspaces": ["*"] }',
        'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@sign-in/*": ["./sign-in/src/*"] } } }',
        'account/package.json': '{ "name": "account", "private": true }',
        'account/src/main.tsx':
          "import { createRoot } from 'react-dom/client';\nimport { Button } from '@sign-in/button';\ncreateRoot(document.body).render(Button);",
        'sign-in/package.json': '{ "name": "sign-in", "private": true }',
        'sign-in/src/button.tsx': 'export const Button = null;',
        'sign-in/src/main.tsx':
          "import { createRoot } from 'react-dom/client';\ncreateRoot(document.body).render(null);",
      },
      'frontend: renders a page in the browser | frontend: renders a page in the browser',
    ],
    [
      'a page and the server that answers it, in one package',
      {
        'package.json': '{ "name": "a", "private": true, "scripts": { "start": "node dist/api/main" } }',
        'apps/api/src/main.ts': express,
        'apps/client/src/main.tsx':
          "import { createRoot } from 'react-dom/client';\ncreateRoot(document.body).render(null);",
      },
      'fullstack: listens on a port, and renders a page in the browser',
    ],
    [
      'Next.js without routes',
      {
        'package.json': '{ "name": "a", "scripts": { "dev": "next dev" }, "dependencies": { "next": "15.0.0" } }',
        'app/page.tsx': 'export default function Page() { return null; }',
      },
      'frontend: runs next',
    ],
    [
      'Next.js that answers requests',
      {
        'package.json': '{ "name": "a", "scripts": { "dev": "next dev" }, "dependencies": { "next": "15.0.0" } }',
        'app/api/route.ts': "export const GET = () => new Response('');",
      },
      'fullstack: runs next',
    ],
    [
      'a command, though it starts a server',
      { 'package.json': '{ "name": "a", "bin": "./cli.js" }', 'cli.js': express },
      'cli: bin in package.json',
    ],
    [
      'an image of something that listens nowhere',
      {
        'package.json': '{ "name": "a", "private": true }',
        Dockerfile: 'FROM node\nCMD ["node", "main.js"]',
        'main.ts': 'export const loop = 1;',
      },
      'worker: built by Dockerfile; what it runs was not recognised',
    ],
    [
      'an image of a page',
      {
        'package.json': '{ "name": "a", "private": true, "dependencies": { "vue": "3.0.0" } }',
        Dockerfile:
          'FROM node AS build\nCOPY . .\nRUN npm run build\nFROM nginx\nCOPY --from=build dist /usr/share/nginx/html\nCMD ["nginx"]',
        'main.ts': 'export const a = 1;',
      },
      'frontend: static files, built by Dockerfile',
    ],
    [
      'a job that its scripts run',
      {
        'package.json': '{ "name": "a", "private": true, "scripts": { "migrate": "tsx ./main.ts" } }',
        'main.ts': 'export const a = 1;',
      },
      'job: scripts run its sources',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await kindOf(files)).toBe(expected);
  });

  it('libraries: those that can be published and those that cannot', async () => {
    const { services } = await modelOf({
      'package.json': '{ "name": "root", "private": true, "workspaces": ["packages/*"] }',
      'packages/out/package.json': '{ "name": "out", "version": "1.0.0", "main": "./dist/index.js" }',
      'packages/out/src/index.ts': 'export const a = 1;',
      'packages/in/package.json': '{ "name": "in", "version": "1.0.0", "main": "./src/index.ts" }',
      'packages/in/src/index.ts': 'export const b = 2;',
    });
    expect(services.map(({ name, kind, deployable }) => ({ name, kind, deployable }))).toEqual([
      { name: 'in', kind: 'internal-library', deployable: false },
      { name: 'out', kind: 'published-library', deployable: false },
    ]);
  });

  it('which services import which, and the commands that exist', async () => {
    const { services } = await modelOf({
      'package.json': '{ "name": "root", "private": true, "workspaces": ["*"] }',
      'pnpm-lock.yaml': '',
      'pnpm-workspace.yaml': 'packages: ["*"]',
      'api/package.json':
        '{\n  "name": "@shop/api",\n  "private": true,\n  "scripts": {\n    "start": "node main.js"\n  }\n}',
      'api/main.ts': `import { db } from '@shop/db';\nexport const a = db;\n${express}`,
      'db/package.json': '{ "name": "@shop/db", "private": true, "main": "index.ts" }',
      'db/index.ts': 'export const db = 1;',
    });
    expect(services[0]).toMatchObject({
      id: 'api',
      uses: ['@shop/db'],
      deployments: [],
      commands: [{ run: 'pnpm --filter @shop/api run start', place: { file: 'api/package.json', line: 5 } }],
    });
  });

  it('two packages of one name by ids of their own', async () => {
    const { services } = await modelOf({
      'a/api/package.json': '{ "name": "@a/api" }',
      'a/api/x.ts': 'export {};',
      'b/api/package.json': '{ "name": "@b/api" }',
      'b/api/x.ts': 'export {};',
    });
    expect(services.map((service) => service.id)).toEqual(['a-api-api', 'b-api-api']);
  });
});

/** What a workspace with Next.js in its root is, by the scripts of that root. */
async function shown(scripts: object): Promise<readonly string[]> {
  const { services } = await modelOf({
    'package.json': JSON.stringify({
      name: 'root',
      private: true,
      workspaces: ['packages/*'],
      scripts,
      devDependencies: { next: '15' },
    }),
    'app/api/route.ts': "import { base } from '@a/base';\nexport const GET = () => new Response(base);",
    'packages/base/package.json': '{ "name": "@a/base" }',
    'packages/base/src/index.ts': "export const base = '';",
  });
  return services.map(({ name, kind }) => `${name}: ${kind}`);
}

describe('ignores', () => {
  it('the root of a workspace that holds no code', async () => {
    const { services } = await modelOf({
      'package.json': '{ "name": "root", "workspaces": ["a"] }',
      Dockerfile: 'FROM node',
      'a/package.json': '{ "name": "a" }',
      'a/x.ts': 'export {};',
    });
    expect(services.map((service) => service.name)).toEqual(['a']);
  });

  it('an application in the root of a workspace that only tries its packages, and not one that is built and started', async () => {
    expect(await shown({ 'build:app': 'next build', dev: 'tsx test/dev.ts' })).toEqual(['@a/base: internal-library']);
    expect(await shown({ build: 'next build', start: 'next start' })).toEqual([
      'root: fullstack',
      '@a/base: internal-library',
    ]);
  });

  it('the command that a library with types brings along', async () => {
    const manifest = { name: '@a/plugin-x', bin: { x: './bin.js' }, types: 'dist/index.d.ts', main: 'dist/index.js' };
    expect(await kindOf({ 'package.json': JSON.stringify(manifest), 'src/index.ts': 'export const x = 1;' })).toBe(
      'published-library: package with built entries that is not private',
    );
    expect(
      await kindOf({ 'package.json': JSON.stringify({ ...manifest, name: 'create-x' }), 'src/index.ts': 'export {};' }),
    ).toBe('cli: bin in package.json');
  });

  it('a server inside a library that only an example runs', async () => {
    const { services } = await modelOf({
      'package.json': '{ "name": "root", "private": true, "workspaces": ["packages/*", "examples/*"] }',
      'packages/base/package.json': '{ "name": "@a/base" }',
      'packages/base/src/index.ts': express.replace('app.listen', 'export const start = () => app.listen'),
      'examples/shop/package.json': '{ "name": "shop", "private": true, "dependencies": { "@a/base": "*" } }',
      'examples/shop/src/main.ts': "import { start } from '@a/base';\nstart();",
    });
    expect(services.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(['@a/base: internal-library']);
  });

  it('a server inside a library that others run', async () => {
    const { services } = await modelOf({
      'package.json': '{ "name": "root", "private": true, "workspaces": ["*"] }',
      'kit/package.json': '{ "name": "kit", "private": true, "main": "index.ts" }',
      'kit/index.ts': `export const kit = 1;\n${express}`,
      'app/package.json': '{ "name": "app", "private": true }',
      'app/main.ts': "import { kit } from 'kit';\nexport const a = kit;",
    });
    expect(services.find((service) => service.name === 'kit')?.kind).toBe('internal-library');
  });
});
