import { describe, expect, it } from 'vitest';
import type { PackageInventory } from '../../../src/model/package-inventory.ts';
import { modelOf } from '../../support/model-of.ts';

const lock = {
  lockfileVersion: 3,
  packages: {
    'node_modules/express': { version: '5.1.0', license: 'MIT' },
    'node_modules/left-pad': { version: '1.3.0' },
    'node_modules/pino': { version: '9.0.0' },
    'node_modules/pino-pretty': { version: '11.0.0' },
    'node_modules/qs': { version: '6.0.0' },
    'node_modules/pg': { version: '8.0.0' },
    'node_modules/knex': { version: '3.0.0', peerDependencies: { pg: '*' } },
    'node_modules/pm2': { version: '5.0.0', bin: { pm2: 'bin/pm2' } },
    'node_modules/supertest': { version: '7.0.0' },
  },
};
const names = ['express', 'knex', 'left-pad', 'pg', 'pino', 'pino-pretty', 'pm2', 'luxon', 'dayjs', 'zod'];
const files = {
  'package.json': JSON.stringify(
    {
      name: 'shop',
      scripts: { start: 'node --import dayjs src/a.js' },
      dependencies: Object.fromEntries(names.map((name) => [name, '^1.0.0'])),
      devDependencies: { supertest: '^7.0.0', '@types/left-pad': '1.0.0', 'eslint-plugin-x': '1.0.0' },
    },
    null,
    1,
  ),
  'package-lock.json': JSON.stringify(lock),
  'src/a.ts': `
    import express from 'express';
    import knex from 'knex';
    import qs from 'qs';
    import alias from 'unheard-of';
    import pino from 'pino';
    import { z } from 'zod';
    export const log = pino({ transport: { target: 'pino-pretty' } });
    export const app = express();
  `,
  'src/a.test.ts': `import request from 'supertest';\nimport { DateTime } from "luxon";`,
};

async function packagesOf(changes: Readonly<Record<string, string>> = {}): Promise<PackageInventory> {
  return (await modelOf({ ...files, ...changes })).packages;
}

describe('recognises', () => {
  it('a dependency that nothing imports or names', async () => {
    const { unused } = await packagesOf();
    expect(unused).toEqual([
      { name: 'left-pad', file: 'package.json', line: 9, group: 'dependencies', certainty: 'likely' },
    ]);
  });

  it('an import of what another package brings', async () => {
    expect((await packagesOf()).undeclared).toEqual([
      { name: 'qs', file: 'src/a.ts', line: 4, manifest: 'package.json', imports: 1 },
    ]);
  });

  it('ranges, locked versions, licences and users', async () => {
    const { packages, lockFiles } = await packagesOf();
    expect(lockFiles).toEqual(['package-lock.json']);
    expect(packages.find(({ name }) => name === 'express')).toEqual({
      name: 'express',
      declared: [{ file: 'package.json', line: 7, group: 'dependencies', range: '^1.0.0', locked: '5.1.0' }],
      licences: ['MIT'],
      services: ['shop'],
    });
  });
});

describe('ignores', () => {
  it('what tests, scripts and texts name, peers, commands, types and plugins', async () => {
    const { unused } = await packagesOf();
    expect(unused.map(({ name }) => name)).toEqual(['left-pad']);
  });

  it('imports that no lock file has: a bundler may know them by another name', async () => {
    expect((await packagesOf()).undeclared.map(({ name }) => name)).not.toContain('unheard-of');
  });

  it('unused packages where no lock file tells peers and commands, and says so', async () => {
    const { unused, notJudged } = await packagesOf({ 'package-lock.json': '{}' });
    expect([unused, notJudged]).toEqual([[], ['package.json']]);
  });

  it('unused packages where most of the code is elsewhere', async () => {
    const { unused, notJudged } = await packagesOf({ 'src/a.ts': `import express from 'express'; express();` });
    expect([unused, notJudged]).toEqual([[], ['package.json']]);
  });
});
