import { describe, expect, it } from 'vitest';
import type { Deployable, Workspace } from '../../../../src/model/workspace.ts';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const read = (files: Readonly<Record<string, string>>): Workspace => readWorkspace(snapshotOf(files));
const monorepo = {
  'package.json': '{"name": "acme", "workspaces": ["apps/*", "libs/*"]}',
  'apps/api/package.json': '{"name": "@acme/api", "dependencies": {"@acme/db": "*"}}',
  'apps/web/package.json': '{"name": "@acme/web"}',
  'libs/db/package.json': '{"name": "@acme/db"}',
};

const names = (path: string, text: string) => read({ [path]: text }).deployables.map((entry) => entry.name);

describe('a compose file', () => {
  it('lists services with names of variables, never their values', () => {
    const text = `
x-env: &env
  LOG_LEVEL: debug
services:
  api:
    build: ./apps/api
    command: ["node", "dist/main.js"]
    ports: ["3000:3000", 9229, {target: 80, published: 8080}]
    environment: {<<: *env, DB_PASSWORD: hunter2}
    depends_on: {db: {condition: service_healthy}}
  db:
    image: postgres:17
    command: postgres -c max_connections=300
    environment: [POSTGRES_PASSWORD=hunter2, PGDATA]
    depends_on: [cache]
`;
    const { deployables } = read({ ...monorepo, 'apps/api/Dockerfile': 'FROM node', 'docker-compose.prod.yml': text });

    expect(deployables.filter(({ kind }) => kind === 'compose')).toEqual<Deployable[]>([
      {
        kind: 'compose',
        name: 'api',
        root: 'apps/api',
        image: null,
        command: 'node dist/main.js',
        dockerfile: 'apps/api/Dockerfile',
        ports: ['3000:3000', '9229', '8080:80'],
        environment: ['LOG_LEVEL', 'DB_PASSWORD'],
        dependsOn: ['db'],
        place: { file: 'docker-compose.prod.yml', line: 5 },
      },
      {
        kind: 'compose',
        name: 'db',
        root: null,
        image: 'postgres:17',
        command: 'postgres -c max_connections=300',
        dockerfile: null,
        ports: [],
        environment: ['POSTGRES_PASSWORD', 'PGDATA'],
        dependsOn: ['cache'],
        startedBlind: ['cache'],
        place: { file: 'docker-compose.prod.yml', line: 11 },
      },
    ]);
    expect(JSON.stringify(deployables)).not.toContain('hunter2');
  });

  it('may be called otherwise, when it is one', () => {
    const compose = 'services:\n  api:\n    image: acme/api\n';
    expect(names('scripts/api.yaml', compose)).toEqual(['api']);
    expect(names('.gitlab-ci.yml', 'services:\n  - docker:dind\nbuild:\n  image: node\n')).toEqual([]);
    expect(names('config/services.yml', 'services:\n  mailer:\n    class: Mailer\n  x:\n    image: a\n')).toEqual([]);
    expect(names('chart/values.yaml', 'services:\n  {{ broken\n    image: a\n')).toEqual([]);
  });

  it('leaves out services of an override that run nothing by themselves', () => {
    const override = 'services:\n  api:\n    ports: ["1:1"]\n  db: null\n';
    expect(read({ 'docker-compose.override.yml': override }).deployables).toEqual([]);
  });

  it('loses a malformed field, not the service', () => {
    const text = 'services:\n  api:\n    image: acme/api\n    ports: nonsense\n    command: {a: 1}\n';
    expect(read({ 'compose.yaml': text }).deployables).toMatchObject([{ name: 'api', ports: [], command: null }]);
  });

  it('that cannot be understood is reported with its line', () => {
    const workspace = read({ 'compose.yaml': 'services:\n  api:\n   image: "a\n' });
    expect(workspace.deployables).toEqual([]);
    expect(workspace.diagnostics).toMatchObject([{ code: 'yaml-unreadable', file: 'compose.yaml' }]);
    expect(workspace.diagnostics[0]?.line).toBeGreaterThan(1);
  });

  it('cannot blow up', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    const workspace = read({ 'compose.yaml': ['l0: &l0 [x]', ...levels].join('\n') });
    expect(workspace.diagnostics).toMatchObject([{ code: 'yaml-unreadable', file: 'compose.yaml' }]);
  });
});

describe('a Procfile', () => {
  it('has one process a line', () => {
    const files = {
      'package.json': '{}',
      Procfile: '# processes\nweb: node server.js\r\nworker:   node worker.js  \n',
    };
    expect(read(files).deployables).toMatchObject([
      { kind: 'procfile', name: 'web', root: '', command: 'node server.js', place: { file: 'Procfile', line: 2 } },
      { kind: 'procfile', name: 'worker', command: 'node worker.js', place: { file: 'Procfile', line: 3 } },
    ]);
  });
});
