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

async function namesOf(source: string): Promise<readonly string[]> {
  const { knownErrors } = await modelOf({ ...manifest, 'src/a.ts': source });
  return knownErrors.map(({ name }) => name);
}

const tokenOf = (name: string, made: string) =>
  `import { ${made} } from '${name}'; export const a = new ${made}({}); export const b = () => a.getToken('x');`;
const toSlack = (path: string) => `export const a = () => fetch('https://slack.com/api/${path}', { method: 'POST' });`;

describe('ignores what another part of a system gives', () => {
  it('errors of a package beside the one that is used', async () => {
    expect(await namesOf(tokenOf('@azure/identity', 'DefaultAzureCredential'))).toContain('CredentialUnavailableError');
    expect(await namesOf(tokenOf('@azure/msal-node', 'PublicClientApplication'))).not.toContain(
      'CredentialUnavailableError',
    );
  });

  it('errors of messages, where only sign-in is asked', async () => {
    expect(await namesOf(toSlack('openid.connect.token'))).not.toContain('not_in_channel');
    expect(await namesOf(toSlack('chat.postMessage'))).toContain('not_in_channel');
    const client = `import { WebClient } from '@slack/web-api'; export const a = () => new WebClient('t').chat.postMessage({});`;
    expect(await namesOf(client)).toContain('not_in_channel');
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
