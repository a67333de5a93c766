import { describe, expect, it } from 'vitest';
import { hideSecrets } from '../../../src/source/workspace/hide-secrets.ts';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

describe('a command line', () => {
  it.each([
    ['redis-server --requirepass hunter2', 'redis-server --requirepass ***'],
    ['DB_PASSWORD=hunter2 node .', 'DB_PASSWORD=*** node .'],
    ['migrate postgres://ada:hunter2@db/app', 'migrate postgres://ada:***@db/app'],
    ['app --api-key="hunter2"', 'app --api-key="***"'],
    ['redis-server --requirepass $REDIS_PASSWORD', 'redis-server --requirepass $REDIS_PASSWORD'],
    ['node --inspect dist/tokens.js', 'node --inspect dist/tokens.js'],
    ['A_SECRET=test-secret deno test', 'A_SECRET=*** deno test'],
    ['npm run token -- --watch', 'npm run token -- --watch'],
  ])('shows no secret: %s', (written, shown) => {
    expect(hideSecrets(written)).toBe(shown);
  });

  it.each([
    ['a script', { 'package.json': '{"scripts": {"start": "DB_PASSWORD=hunter2 node ."}}' }],
    ['a process line', { Procfile: 'web: DB_PASSWORD=hunter2 node .' }],
    ['an image', { Dockerfile: 'FROM node\nCMD DB_PASSWORD=hunter2 node .' }],
    [
      'a compose service',
      { 'compose.yml': 'services:\n  db:\n    image: redis\n    command: --requirepass hunter2\n' },
    ],
  ])('shows no secret where it comes from %s', (_, files) => {
    const workspace = JSON.stringify(readWorkspace(snapshotOf(files)));
    expect(workspace).toContain('***');
    expect(workspace).not.toContain('hunter2');
  });
});
