import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const manifest = { 'package.json': '{"name":"shop"}' };

describe('recognises', () => {
  it('errors of a library, with the systems that are reached through it', async () => {
    const source = `import { Pool } from 'pg'; export const pool = new Pool(); export const a = () => pool.query('select 1');`;
    const { knownErrors } = await modelOf({ ...manifest, 'src/a.ts': source });
    expect(knownErrors).toContainEqual(
      expect.objectContaining({ name: 'Query read timeout', of: 'pg', systems: ['PostgreSQL'] }),
    );
    expect(knownErrors).toContainEqual(
      expect.objectContaining({ name: '40P01', of: 'PostgreSQL', systems: ['PostgreSQL'] }),
    );
  });
});

describe('ignores', () => {
  it('errors of what the code does not use', async () => {
    const { knownErrors } = await modelOf({ ...manifest, 'src/a.ts': `export const a = 1;` });
    expect(knownErrors.filter(({ of }) => of === 'pg' || of === 'stripe' || of === 'PostgreSQL')).toEqual([]);
  });

  it('what services that are not asked for use', async () => {
    const files = {
      'package.json': '{"name":"shop","workspaces":["apps/*"]}',
      'apps/a/package.json': '{"name":"a","scripts":{"start":"node a.js"}}',
      'apps/a/a.ts': `import { Pool } from 'pg'; export const pool = new Pool();`,
      'apps/b/package.json': '{"name":"b","scripts":{"start":"node b.js"}}',
      'apps/b/b.ts': `import Stripe from 'stripe'; export const stripe = new Stripe('k');`,
    };
    const { knownErrors } = await modelOf(files, ['b']);
    expect(new Set(knownErrors.map(({ of }) => of))).not.toContain('pg');
    expect(new Set(knownErrors.map(({ of }) => of))).toContain('stripe');
  });
});
