import { describe, expect, it } from 'vitest';
import { serviceSettings } from '../../../src/source/service-settings.ts';
import { modelOf } from '../../support/model-of.ts';

const server = "import express from 'express';\nconst app = express();\napp.get('/a', () => null);\napp.listen(1);";
const files = {
  'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }',
  'apps/api/package.json': '{ "name": "api", "private": true }',
  'apps/api/main.ts': `${server}\nimport '@shop/db';`,
  'apps/api/jobs/nightly.ts': 'export const nightly = () => fetch("https://api.stripe.com/v1");\n',
  'apps/web/package.json': '{ "name": "web", "private": true }',
  'apps/web/main.ts': server,
  'packages/db/package.json': '{ "name": "@shop/db", "main": "index.ts" }',
  'packages/db/index.ts': 'export {};',
};

async function servicesWith(settings: readonly object[]): Promise<readonly string[]> {
  const { services } = await modelOf(files, [], serviceSettings.parse(settings));
  return services.map(({ name, kind, root, files: count, uses }) =>
    [name, kind, root, count, ...uses.map((use) => `uses ${use}`)].join(' '),
  );
}

describe('settings of services', () => {
  it('name, change the kind, and leave out', async () => {
    const settings = [
      { path: './apps/api/', name: 'orders' },
      { service: '@shop/db', name: 'store' },
      { service: 'web', ignore: true },
    ];
    expect(await servicesWith(settings)).toEqual([
      'orders http-server apps/api 2 uses store',
      'store internal-library packages/db 1',
    ]);
  });

  it('put several folders together, with all that is in them', async () => {
    const settings = serviceSettings.parse([{ paths: ['apps/api', 'apps/web'], name: 'shop' }]);
    const { services, entryPoints } = await modelOf(files, [], settings);
    expect(services.map(({ name, files: count }) => `${name} ${count}`)).toEqual(['shop 3', '@shop/db 1']);
    expect(entryPoints.map(({ service }) => service)).toEqual(['shop', 'shop']);
  });

  it('make a folder of a package a service of its own', async () => {
    const settings = serviceSettings.parse([{ path: 'apps/api/jobs', name: 'nightly', kind: 'job' }]);
    const { services, externalSystems } = await modelOf(files, [], settings);
    expect(services.map(({ name, kind, files: count }) => `${name} ${kind} ${count}`)).toEqual([
      'api http-server 1',
      'nightly job 1',
      'web http-server 1',
      '@shop/db internal-library 1',
    ]);
    expect(externalSystems.find(({ name }) => name === 'Stripe')?.services).toEqual(['nightly']);
  });

  it.each<[string, readonly object[], string]>([
    ['a path without code', [{ path: 'apps/apj', name: 'x' }], 'there is no production code in apps/apj'],
    ['a service that was not found', [{ service: 'wob', ignore: true }], 'no service is named wob'],
    [
      'a folder twice',
      [
        { path: 'apps/api', name: 'x' },
        { path: 'apps/api', ignore: true },
      ],
      'apps/api is named twice',
    ],
    ['a name twice', [{ path: 'apps/api', name: 'web' }], 'web is the name of two services'],
  ])('complain about %s', async (_, settings, message) => {
    await expect(servicesWith(settings)).rejects.toThrow(message);
  });

  it.each<[string, object, string]>([
    ['nothing to be about', { name: 'x' }, 'needs one of'],
    ['several folders without a name', { paths: ['a', 'b'] }, '"paths" needs a "name"'],
    ['nothing to say', { path: 'a' }, 'says nothing'],
  ])('do not parse with %s', (_, setting, message) => {
    expect(serviceSettings.safeParse([setting]).error?.issues[0]?.message).toContain(message);
  });
});
