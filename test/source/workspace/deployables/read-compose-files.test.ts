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
});
