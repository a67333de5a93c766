import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const server =
  "import express from 'express';\nimport { log } from './log';\nconst app = express();\napp.get('/orders', (_, response) => log());\napp.listen(3000);";
const worker =
  "import { Worker } from 'bullmq';\nimport { log } from './log';\nimport { send } from './send';\nnew Worker('mail', () => send(log()));";
const sources = {
  'src/server.ts': server,
  'src/worker.ts': worker,
  'src/send.ts': 'export const send = (to: void) => to;',
  'src/log.ts': 'export const log = () => {};',
};

async function shownOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { services } = await modelOf({ ...sources, ...files });
  return services.map(
    ({ id, name, kind, because, files: count }) => `${id} ${name}: ${kind}, ${because}, ${count} files`,
  );
}

const composeWith = (words: string): string =>
  `services:\n  web:\n    build: .\n    command: node dist/server.js ${words}\n`;

describe('recognises', () => {
  it('start scripts that run different files, with what each alone loads', async () => {
    const scripts =
      '{ "start:api": "node dist/server.js", "start:worker": "tsx --inspect src/worker.ts", "start:dev": "tsx src/log.ts" }';
    expect(await shownOf({ 'package.json': `{ "name": "shop", "private": true, "scripts": ${scripts} }` })).toEqual([
      'shop shop: http-server, listens on a port, 2 files',
      'shop-worker shop (worker): worker, start:worker in package.json, 2 files',
    ]);
  });

  it('process lines and compose services, also through scripts', async () => {
    const named = { 'package.json': '{ "name": "shop", "scripts": { "work": "node dist/worker.js" } }' };
    expect(await shownOf({ ...named, Procfile: 'web: node dist/server.js\nworker: npm run work' })).toEqual([
      'shop shop: http-server, listens on a port, 2 files',
      'shop-worker shop (worker): worker, worker in Procfile, 2 files',
    ]);
  });

  it('process lines that run one file with words that choose what it does', async () => {
    const both = {
      'package.json': '{ "name": "shop", "scripts": { "start": "node dist/main.js" } }',
      'src/main.ts': "import './server';\nimport './worker';",
    };
    const expected = [
      'shop shop: http-server, listens on a port, 5 files',
      'shop-worker shop (worker): worker, worker in Procfile, 0 files',
    ];
    expect(await shownOf({ ...both, Procfile: 'web: node dist/main.js\nworker: node dist/main.js worker' })).toEqual(
      expected,
    );
    expect(await shownOf({ ...both, Procfile: 'web: npm start -- web\nworker: npm start -- worker' })).toEqual(
      expected,
    );
  });

  it('compose services of one image that a variable tells apart', async () => {
    const files = {
      'package.json': '{ "name": "shop" }',
      'src/main.ts': "import './server';\nimport './worker';",
      Dockerfile: 'FROM node:22\nCMD ["node", "dist/main.js"]',
      'compose.yaml': `services:
  web:
    build: .
    environment: { APP_ROLE: web, PORT: 80 }
  worker:
    build: .
    environment:
      - APP_ROLE=worker
      - PORT=81
`,
    };
    expect(await shownOf(files)).toEqual([
      'shop shop: http-server, listens on a port, 5 files',
      'shop-worker shop (worker): worker, worker in compose.yaml, 0 files',
    ]);
  });

  it('the part that an entry point belongs to', async () => {
    const scripts = '{ "start": "node dist/server.js", "start:worker": "node dist/worker.js" }';
    const { entryPoints } = await modelOf({
      ...sources,
      'package.json': `{ "name": "shop", "private": true, "scripts": ${scripts} }`,
    });
    expect(entryPoints.map(({ kind, service }) => `${kind} ${service}`)).toEqual(['http shop', 'queue shop (worker)']);
  });
});

describe('ignores', () => {
  it('one service with settings of developers and of production', async () => {
    const files = {
      'package.json': '{ "name": "shop" }',
      Dockerfile: 'FROM node:22',
      'compose.yaml': composeWith('watch'),
      'compose.prod.yaml': composeWith('serve'),
    };
    expect(await shownOf(files)).toHaveLength(1);
  });

  it('processes that differ in numbers and paths alone', async () => {
    const files = {
      'package.json': '{ "name": "shop" }',
      Procfile: 'one: node dist/server.js 3000\ntwo: node dist/server.js 3001 ./config.json --verbose',
    };
    expect(await shownOf(files)).toHaveLength(1);
  });

  it('one process that runs on two platforms', async () => {
    const files = {
      'package.json': '{ "name": "shop", "scripts": { "start": "node dist/server.js" } }',
      Procfile: 'web: node dist/server.js && echo done',
      'render.yaml': 'services:\n  - type: web\n    name: shop\n    startCommand: npm start\n',
    };
    expect(await shownOf(files)).toHaveLength(1);
  });

  it('ways to run the same file, files that do not exist, and scripts of developers', async () => {
    const scripts =
      '{ "start": "node dist/server.js", "start:prod": "node dist/server", "start:web": "node dist/server.js", "start:gone": "node gone.js", "start:mock-api": "node src/log.ts" }';
    expect(
      await shownOf({ 'package.json': `{ "name": "shop", "private": true, "scripts": ${scripts} }` }),
    ).toHaveLength(1);
  });
});
