import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

/** `NAME kind line`, with `=` where a value stands beside the name. */
function settingsIn(files: Readonly<Record<string, string>>): readonly string[] {
  return readWorkspace(snapshotOf(files)).settings.map(
    ({ name, kind, line, filled }) => `${name} ${kind} ${line}${filled ? ' =' : ''}`,
  );
}

describe('recognises', () => {
  it.each([
    [
      'example files',
      { file: '.env.example', text: '# Mail\nA_URL=x\n# B_KEY=\nexport C_D="${C_D}"\n' },
      ['A_URL example 2 =', 'B_KEY example 3', 'C_D example 4'],
    ],
    ['examples of one place', { file: 'apps/api/.env.local.sample', text: 'A_URL=' }, ['A_URL example 1']],
    ['files that are loaded', { file: '.env.production', text: 'A_URL=x' }, ['A_URL env-file 1 =']],
    [
      'values of several lines',
      { file: '.env.example', text: 'A_KEY="one\nB_LINE=two"\nC_KEY=x' },
      ['A_KEY example 1 =', 'C_KEY example 3 ='],
    ],
    [
      'images',
      { file: 'Dockerfile', text: 'FROM node\nARG A_ARG\nENV B_ENV=x\n' },
      ['A_ARG dockerfile 2', 'B_ENV dockerfile 3 ='],
    ],
    [
      'Render',
      { file: 'render.yaml', text: 'services:\n  - envVars:\n      - key: A_URL\n        sync: false\n' },
      ['A_URL platform 3'],
    ],
    [
      'bindings of Cloudflare',
      {
        file: 'wrangler.toml',
        text: 'kv_namespaces = [{ binding = "CACHE", id = "x" }]\n[[d1_databases]]\nbinding = "DB"\n',
      },
      ['CACHE platform 1 =', 'DB platform 3 ='],
    ],
    ['Fly.io', { file: 'fly.toml', text: '[env]\n  A_URL = "x"\n' }, ['A_URL platform 2 =']],
    [
      'Cloudflare',
      { file: 'wrangler.jsonc', text: '{\n  "vars": {\n    "A_URL": "x"\n  }\n}' },
      ['A_URL platform 3 ='],
    ],
    ['Terraform', { file: 'infra/main.tf', text: 'environment = {\n  A_URL = "x"\n}\n' }, ['A_URL terraform 2 =']],
    [
      'manifests of Kubernetes',
      { file: 'k8s/api.yaml', text: 'apiVersion: v1\nkind: Pod\nspec:\n  env:\n    - name: A_URL\n      value: x\n' },
      ['A_URL kubernetes 5'],
    ],
  ])('%s', (_, { file, text }, expected) => expect(settingsIn({ [file]: text })).toEqual(expected));
});

describe('the host of an address', () => {
  it('is kept inside of the network, and nothing of any other value', () => {
    const text =
      'A_URL=http://orders:3000/v1\nB_URL="https://orders.shop.internal"\nC_URL=https://orders.test.com\nD_URL=http://me:pass@orders:3000\nE_URL=orders:3000\n';
    const { settings } = readWorkspace(snapshotOf({ '.env.example': text }));
    expect(settings.map(({ host }) => host)).toEqual(['orders:3000', 'orders.shop.internal', null, null, null]);
  });

  it('stands below the name in lists of Kubernetes', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nspec:\n  env:\n    - name: A_URL\n      value: http://orders.default.svc:80\n    - name: B_URL\n      valueFrom: {}\n';
    const { settings } = readWorkspace(snapshotOf({ 'k8s/pod.yaml': text }));
    expect(settings.map(({ host }) => host)).toEqual(['orders.default.svc:80', null]);
  });
});

describe('ignores', () => {
  it.each([
    ['settings of tests', '.env.test', 'A_URL=x'],
    ['sentences in comments', '.env.example', '# then set it = to something'],
    ['code', 'src/env.ts', 'A_URL = 1'],
    ['other YAML', 'docs/a.yaml', 'A_URL: x'],
  ])('%s', (_, file, text) => expect(settingsIn({ [file]: text })).toEqual([]));

  it('what compose hands to an image of others', () => {
    const compose = 'services:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_USER: x\n';
    expect(settingsIn({ 'docker-compose.yml': compose })).toEqual([]);
  });

  it('items of lists that are no variables', () => {
    const compose =
      'services:\n  api:\n    build: .\n    cap_drop:\n      - ALL\n    cap_add:\n      - SETUID\n    environment:\n      - A_URL\n      - B_URL=x\n';
    const settings = settingsIn({ 'docker-compose.yml': compose, Dockerfile: 'FROM node' });
    expect(settings).toEqual(['A_URL compose 9', 'B_URL compose 10 =']);
  });
});
