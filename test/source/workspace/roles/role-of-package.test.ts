import { describe, expect, it } from 'vitest';
import type { FileRole } from '../../../../src/model/workspace.ts';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const root = { 'package.json': '{"name": "shop", "workspaces": ["packages/*", "apps/*", "examples/*", "docs"]}' };

/** Roles of the files of a tree, by path. */
function rolesOf(files: Readonly<Record<string, string>>): Readonly<Record<string, FileRole>> {
  const { sources } = readWorkspace(snapshotOf({ ...root, ...files }));
  return Object.fromEntries(sources.map(({ path, role }) => [path, role]));
}

function roleOf(path: string, others: Readonly<Record<string, string>> = {}): FileRole | undefined {
  return rolesOf({ ...others, [path]: '' })[path];
}

const manifest = (fields: Readonly<Record<string, unknown>>): string => JSON.stringify(fields);

const deployed = {
  'apps/orders/package.json': manifest({ name: '@acme/orders' }),
  'apps/orders/Dockerfile': 'FROM node:22\nCOPY . .\nCMD ["node", "main.js"]\n',
};

describe('recognises', () => {
  it.each([
    ['example', { name: 'demo-app', private: true }],
    ['test', { name: '@acme/test-utils', private: true }],
    ['test', { name: '@acme/web-e2e', private: true }],
    ['tooling', { name: '@acme/eslint-config', private: true }],
    ['docs', { name: 'site', dependencies: { '@docusaurus/core': '3' } }],
  ])('packages that are there for development: %s', (role, fields) => {
    expect(roleOf('packages/x/src/index.ts', { 'packages/x/package.json': manifest(fields) })).toBe(role);
  });

  it('a template that is not deployed, beside packages that are', () => {
    const files = { ...deployed, 'apps/template_worker/package.json': manifest({ name: '@acme/template-worker' }) };
    expect(roleOf('apps/template_worker/src/main.ts', files)).toBe('example');
  });
});

describe('ignores', () => {
  it('a service called template that is deployed, and a package of templates that others need', () => {
    const files = {
      ...deployed,
      'apps/template-editor/package.json': manifest({ name: 'template-editor' }),
      'apps/template-editor/fly.toml': '',
      'apps/template-texts/package.json': manifest({ name: '@acme/template-texts' }),
      'apps/mail/package.json': manifest({ name: 'mail', dependencies: { '@acme/template-texts': '1' } }),
    };
    expect(roleOf('apps/template-editor/src/main.ts', files)).toBe('production');
    expect(roleOf('apps/template-texts/src/main.ts', files)).toBe('production');
  });

  it('a package called template where nothing says what is deployed', () => {
    const files = { 'apps/template-worker/package.json': manifest({ name: '@acme/template-worker' }) };
    expect(roleOf('apps/template-worker/src/main.ts', files)).toBe('production');
  });

  it('a documentation site that is deployed', () => {
    const files = {
      'apps/docs/package.json': manifest({ name: 'docs', dependencies: { nextra: '3' } }),
      'apps/docs/fly.toml': '',
    };
    expect(roleOf('apps/docs/pages/index.tsx', files)).toBe('production');
  });

  it('a package called demo that production depends on', () => {
    const files = {
      'packages/demo-app/package.json': manifest({ name: 'demo-app', private: true }),
      'packages/core/package.json': manifest({ name: 'core', dependencies: { 'demo-app': 'workspace:*' } }),
    };
    expect(roleOf('packages/demo-app/src/index.ts', files)).toBe('production');
  });

  it('a published package called testing', () => {
    expect(
      roleOf('packages/testing/src/index.ts', { 'packages/testing/package.json': manifest({ name: '@acme/testing' }) }),
    ).toBe('production');
  });

  it('the root package, whatever it is called', () => {
    expect(roleOf('src/index.ts', { 'package.json': manifest({ name: 'e2e-playground-demo', private: true }) })).toBe(
      'production',
    );
  });
});
