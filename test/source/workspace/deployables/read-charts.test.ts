import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const packages = {
  'package.json': '{ "name": "shop", "workspaces": ["apps/*"] }',
  'apps/api/package.json': '{ "name": "@acme/api" }',
  'apps/web/package.json': '{ "name": "@acme/web" }',
  'deploy/shop/Chart.yaml': 'apiVersion: v2\nname: shop\n',
};

function workloadsIn(files: Readonly<Record<string, string>>) {
  return readWorkspace(snapshotOf({ ...packages, ...files })).deployables;
}

describe('recognises', () => {
  it('images of packages, at any depth, with what runs in them', () => {
    const values = `image:
  repository: ghcr.io/acme/api
  tag: '1'
worker:
  image: ghcr.io/acme/api:1
  args: [node, dist/worker.js]
  env:
    - name: REDIS_URL
      value: redis://redis
frontends:
  web:
    image: { repository: acme-web }
    env: { PORT: '80' }
`;
    expect(workloadsIn({ 'deploy/shop/values.yaml': values })).toMatchObject([
      { kind: 'kubernetes', name: 'shop', root: 'apps/api', command: null, place: { line: 1 } },
      {
        name: 'worker',
        root: 'apps/api',
        command: 'node dist/worker.js',
        environment: ['REDIS_URL'],
        place: { line: 5 },
      },
      { name: 'web', root: 'apps/web', environment: ['PORT'], place: { line: 12 } },
    ]);
  });
});

describe('ignores', () => {
  it('images of others, values that are no YAML, and values of no chart', () => {
    expect(
      workloadsIn({
        'deploy/shop/values.yaml': 'redis:\n  image: redis:7\n',
        'deploy/shop/values.prod.yaml': 'image: [\n',
        'deploy/other/values.yaml': 'image: acme/api\n',
      }),
    ).toEqual([]);
  });
});
