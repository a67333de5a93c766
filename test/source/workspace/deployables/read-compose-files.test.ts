import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const monorepo = {
  'package.json': '{"name": "acme", "workspaces": ["apps/*"]}',
  'apps/api/package.json': '{"name": "@acme/api"}',
};

describe('a compose file', () => {
  it('may build an image once for several services, and extend one of its own', () => {
    const text = `
services:
  api:
    build: ./apps/api
    image: acme/shop
  worker:
    image: acme/shop
    command: node dist/worker.js
  cron:
    extends: { service: worker }
    command: node dist/cron.js
  cache:
    image: redis:7
`;
    const { deployables } = readWorkspace(
      snapshotOf({ ...monorepo, 'apps/api/Dockerfile': 'FROM node', 'compose.yaml': text }),
    );
    expect(
      deployables
        .filter(({ kind }) => kind === 'compose')
        .map(({ name, root, command }) => `${name} ${root} ${command}`),
    ).toEqual([
      'api apps/api null',
      'worker apps/api node dist/worker.js',
      'cron apps/api node dist/cron.js',
      'cache null null',
    ]);
  });

  it('may build one stage of a Dockerfile that holds several services', () => {
    const dockerfile = [
      'FROM node AS base',
      'WORKDIR /app',
      'COPY . .',
      'FROM base AS api_build',
      'WORKDIR /app/apps/api',
      'RUN npm run build',
      'FROM node AS api',
      'COPY --from=api_build /app/apps/api/dist /srv',
      'CMD ["node", "/srv/api.js"]',
      'FROM node AS web',
      'RUN --mount=type=bind,from=base,source=/app,target=/src npm run build -w apps/web',
    ].join('\n');
    const text = `
services:
  api: { build: { context: ., target: api } }
  web: { build: { context: ., target: WEB } }
  second: { build: { context: ., target: '2' }, environment: { APP_ROLE: second } }
  whole: { build: { context: ., target: no-such } }
`;
    const { deployables } = readWorkspace(
      snapshotOf({ ...monorepo, 'apps/web/package.json': '{}', Dockerfile: dockerfile, 'compose.yaml': text }),
    );
    expect(
      deployables
        .filter(({ kind }) => kind === 'compose')
        .map(({ name, root, command }) => `${name} ${root} ${command}`),
    ).toEqual([
      'api apps/api null',
      'web apps/web null',
      'second apps/api APP_ROLE=second node /srv/api.js',
      'whole apps/web null',
    ]);
  });
});
