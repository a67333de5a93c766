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

/** The root that is found for a Dockerfile in the middle of nowhere. */
function rootOf(dockerfile: string, path = 'docker/Dockerfile'): string | null | undefined {
  return read({ ...monorepo, [path]: dockerfile }).deployables.find((entry) => entry.dockerfile === path)?.root;
}

describe('a Dockerfile', () => {
  it('says what the image of its last stage runs', () => {
    const text = [
      'ARG VERSION=22',
      'FROM node:${VERSION} AS base',
      'ENV NODE_ENV=production',
      'WORKDIR /app',
      'FROM base AS build',
      'ENV CI=1',
      'EXPOSE 9229',
      'RUN npm ci && \\',
      '  npm run build',
      'FROM base',
      'ENV PORT=3000 HOST="0.0.0.0"',
      'EXPOSE 3000 9090/tcp',
      'ENTRYPOINT ["npm", "run"]',
      'CMD ["start"]',
    ].join('\r\n');

    expect(read({ 'package.json': '{}', Dockerfile: text }).deployables).toEqual<Deployable[]>([
      {
        kind: 'dockerfile',
        name: null,
        root: '',
        image: null,
        command: 'npm run start',
        dockerfile: 'Dockerfile',
        ports: ['3000', '9090/tcp'],
        environment: ['NODE_ENV', 'PORT', 'HOST'],
        dependsOn: [],
        place: { file: 'Dockerfile', line: 10 },
      },
    ]);
  });

  it.each([
    ['Dockerfile.worker', 'worker'],
    ['deploy/api.Dockerfile', 'api'],
    ['Containerfile', null],
  ])('may be called %s', (path, name) => {
    expect(read({ [path]: 'FROM node' }).deployables.map((entry) => entry.name)).toEqual([name]);
  });

  it.each([
    'Dockerfile.dockerignore',
    'docs/dockerfile.mdx',
    'src/dockerfile.ts',
    'Dockerfile.tmpl',
    'node_modules/x/Dockerfile',
    'test/fixtures/Dockerfile',
    '.devcontainer/Dockerfile',
    '.gitpod.dockerfile',
  ])('is not %s', (path) => {
    expect(read({ [path]: 'FROM node' }).deployables).toEqual([]);
  });

  it('without FROM builds nothing', () => {
    expect(read({ Dockerfile: '# nothing yet\n' }).deployables).toEqual([]);
  });

  it.each([
    ['its folder', 'FROM node', 'apps/web/Dockerfile', 'apps/web'],
    ['a folder above it', 'FROM node\nRUN npm ci', 'apps/web/docker/Dockerfile', 'apps/web'],
    ['the path that it starts', 'FROM node\nCMD ["node", "apps/api/dist/main.js"]', 'Dockerfile', 'apps/api'],
    [
      'the absolute path that it starts',
      'FROM node\nWORKDIR /srv\nCMD node /srv/apps/api/dist/main.js',
      'Dockerfile',
      'apps/api',
    ],
    [
      'the folder that it works in',
      'FROM node\nCOPY . .\nWORKDIR /usr/src/app/apps/api\nCMD ["npm", "start"]',
      'Dockerfile',
      'apps/api',
    ],
    ['a filter of pnpm', 'FROM node\nRUN pnpm --filter "@acme/api..." build', 'docker/Dockerfile', 'apps/api'],
    ['what turbo prunes', 'FROM node\nRUN turbo prune --scope=web --docker', 'docker/Dockerfile', 'apps/web'],
    ['a workspace of yarn', 'FROM node\nCMD yarn workspace @acme/web start', 'docker/Dockerfile', 'apps/web'],
    ['a workspace of npm', 'FROM node\nRUN npm run build -w apps/api', 'docker/Dockerfile', 'apps/api'],
    ['a target of nx', 'FROM node\nRUN npx nx build api --prod', 'docker/Dockerfile', 'apps/api'],
    [
      'what it copies, without the libraries',
      'FROM node\nCOPY apps/api ./apps/api\nCOPY libs/db ./libs/db',
      'docker/Dockerfile',
      'apps/api',
    ],
    [
      'what its last stage copies',
      'FROM node AS build\nWORKDIR /app\nCOPY apps apps\nCOPY libs libs\nFROM node\nWORKDIR /app\nCOPY --from=build /app/apps/web/ ./apps/web',
      'docker/Dockerfile',
      'apps/web',
    ],
    ['the root, where it lies', 'FROM node\nCOPY . .\nCMD npm start', 'Dockerfile', ''],
    ['nothing, where two would do', 'FROM node\nCOPY apps/api .\nCOPY apps/web .', 'docker/Dockerfile', null],
    [
      'nothing, where no Node is in it',
      'FROM flyway/flyway\nCOPY apps/api/migrations /flyway',
      'apps/api/db/Dockerfile',
      null,
    ],
    ['nothing, in a folder of its own', 'FROM node\nRUN npm i -g mintlify', 'docker/Dockerfile', null],
    [
      'what its last stage takes from another that works in the folder',
      'FROM node AS build\nWORKDIR /app\nCOPY . .\nWORKDIR /app/apps/web\nFROM node\nCOPY --from=build /app/apps/web/dist /site',
      'Dockerfile',
      'apps/web',
    ],
    [
      'no stage that is not built for it',
      'FROM node AS api\nRUN npm run build -w apps/api\nFROM node\nRUN npm run build -w apps/web',
      'Dockerfile',
      'apps/web',
    ],
  ])('builds the package that is told by %s', (...[, text, path, root]) => {
    expect(rootOf(text, path)).toBe(root);
  });

  it.each([
    ['cd apps/api && npm start', 'apps/api'],
    ['npm run start:api', 'apps/api'],
    ['turbo run start', ''],
    ['npm start', ''],
  ])('of the whole tree builds what the script of the root starts: %s', (start, root) => {
    const scripts = { start, 'start:api': 'npm start --workspace apps/api' };
    const files = {
      ...monorepo,
      'package.json': JSON.stringify({ name: 'acme', workspaces: ['apps/*', 'libs/*'], scripts }),
      Dockerfile: 'FROM node\nCOPY . .\nENTRYPOINT ["npm", "run"]\nCMD ["start"]',
      Procfile: 'web: npm start',
    };
    expect(read(files).deployables.map((entry) => entry.root)).toEqual([root, root]);
  });

  it('builds what compose runs from it', () => {
    const compose =
      'services:\n  api:\n    build: {context: .., dockerfile: docker/Dockerfile}\n    working_dir: /srv/apps/api\n';
    const { deployables } = read({
      ...monorepo,
      'docker/Dockerfile': 'FROM node\nCOPY . .',
      'docker/compose.yml': compose,
    });
    expect(deployables.map(({ kind, root }) => [kind, root])).toEqual([
      ['dockerfile', 'apps/api'],
      ['compose', 'apps/api'],
    ]);
  });
});
