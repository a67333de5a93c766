import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const packages = {
  'package.json': '{ "name": "shop", "workspaces": ["apps/*"] }',
  'apps/api/package.json': '{ "name": "@acme/api" }',
  'apps/web/package.json': '{ "name": "@acme/web" }',
};

/** What the configurations of platforms start: name, root, command, place. */
function processesIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { deployables } = readWorkspace(snapshotOf({ ...packages, ...files }));
  return deployables
    .filter(({ kind, command }) => kind === 'platform' && command !== null)
    .map(({ name, root, command, place }) => `${name} ${root}: ${command} ${place.file}:${place.line}`);
}

describe('recognises', () => {
  it('processes of Fly.io', () => {
    const text = 'app = "shop"\n[processes]\nweb = "node dist/web.js"\nworker = "node dist/worker.js"\n';
    expect(processesIn({ 'apps/api/fly.toml': text })).toEqual([
      'web apps/api: node dist/web.js apps/api/fly.toml:3',
      'worker apps/api: node dist/worker.js apps/api/fly.toml:4',
    ]);
  });

  it('services of Render, by folder, by Dockerfile and by what the command runs', () => {
    const text = `services:
  - type: web
    name: api
    rootDir: ./apps/api
    startCommand: node dist/main.js
  - type: worker
    name: jobs
    startCommand: pnpm --filter @acme/api run work
  - type: web
    name: pages
    dockerfilePath: ./apps/web/Dockerfile
    dockerCommand: node server.js
`;
    const dockerfile = 'FROM node:22\nCOPY apps/web apps/web\n';
    expect(processesIn({ 'render.yaml': text, 'apps/web/Dockerfile': dockerfile })).toEqual([
      'api apps/api: node dist/main.js render.yaml:2',
      'jobs apps/api: pnpm --filter @acme/api run work render.yaml:6',
      'pages apps/web: node server.js render.yaml:9',
    ]);
  });

  it('App Engine, Railway and Heroku', () => {
    expect(
      processesIn({
        'apps/api/app.yaml': 'runtime: nodejs22\nservice: api\nentrypoint: node dist/main.js\n',
        'apps/web/railway.json': '{ "deploy": { "startCommand": "npm start" } }',
        'heroku.yml': 'run:\n  web:\n    command:\n      - cd apps/web && npm start\n',
      }),
    ).toEqual([
      'api apps/api: node dist/main.js apps/api/app.yaml:1',
      'null apps/web: npm start apps/web/railway.json:1',
      'web apps/web: cd apps/web && npm start heroku.yml:2',
    ]);
  });
});

describe('ignores', () => {
  it('what is of no package, other runtimes, and other files of these names', () => {
    expect(
      processesIn({
        'render.yaml': 'services:\n  - type: web\n    name: site\n    startCommand: ./run.sh\n',
        'apps/api/app.yaml': 'runtime: python312\nentrypoint: gunicorn main\n',
        'fly.toml': '[processes]\nweb = "bin/server"\n',
        'apps/web/app.yaml': 'kind: Service\n',
      }),
    ).toEqual([]);
  });
});
