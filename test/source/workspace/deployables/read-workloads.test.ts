import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const packages = {
  'package.json': '{ "name": "shop", "workspaces": ["apps/*", "packages/*"] }',
  'apps/api/package.json': '{ "name": "@acme/api", "dependencies": { "@acme/redis": "*" } }',
  'packages/redis/package.json': '{ "name": "@acme/redis" }',
  'packages/vault/package.json': '{ "name": "@acme/vault", "main": "src/index.ts" }',
};

const workload = (image: string, more = ''): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: api\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api-jobs\nspec:\n  template:\n    spec:\n      containers:\n        - name: main\n          image: ${image}\n${more}`;

function workloadsIn(text: string) {
  return readWorkspace(snapshotOf({ ...packages, 'deploy/api.yaml': text })).deployables;
}

describe('recognises', () => {
  it.each(['ghcr.io/acme/api:1.2', 'registry:5000/acme/api', 'acme-api:latest', 'acme/acme-api@sha256:abc', 'api'])(
    'a workload that runs an image of a package: %s',
    (image) => {
      const more =
        "          command: ['node', 'dist/jobs.js']\n          env:\n            - name: PORT\n              value: '1'\n";
      expect(workloadsIn(workload(image, more))).toMatchObject([
        {
          kind: 'kubernetes',
          name: 'api-jobs',
          root: 'apps/api',
          command: 'node dist/jobs.js',
          environment: ['PORT'],
          place: { file: 'deploy/api.yaml', line: 6 },
        },
      ]);
    },
  );
});

describe('ignores', () => {
  it.each(['redis:7', 'postgres', 'other/web:1', 'acme/vault:dev'])(
    'images of others, also where a library is called so: %s',
    (image) => {
      expect(workloadsIn(workload(image))).toEqual([]);
    },
  );

  it('templates that are no YAML yet, and what does not parse', () => {
    expect(workloadsIn(workload('api:{{ .Values.tag }}'))).toEqual([]);
    expect(workloadsIn('kind: Deployment\nspec: [\n')).toEqual([]);
  });
});
