import { describe, expect, it } from 'vitest';
import clientInstances from '../../../src/knowledge/detectors/client-instances.ts';
import { rowsOf } from '../../support/rows-of.ts';

/** `a.ts:3 REDIS_URL (REDIS_URL, REDIS_PREFIX) host.example.com maxRetries=3`. */
async function instancesIn(files: Readonly<Record<string, string>> | string): Promise<readonly string[]> {
  const rows = await rowsOf(clientInstances, files);
  return (rows.clientInstances ?? []).map(({ file, line, deciding, variables, hosts, options }) =>
    [
      `${file.replace('src/', '')}:${line} ${deciding.join(' ')}`,
      ...(variables.length > deciding.length ? [`(${variables.join(' ')})`] : []),
      ...hosts,
      ...options.map(({ name, value }) => `${name}=${value}`),
    ].join(' '),
  );
}

describe('recognises', () => {
  it('the variable or the host of an address, and options with their values', async () => {
    const source = `
import Redis from 'ioredis';
export const cache = new Redis(process.env.CACHE_URL, { maxRetriesPerRequest: 2, password: 'secret', retry: { on: true } });
export const queue = new Redis(process.env.QUEUE_URL);
`;
    expect(await instancesIn(source)).toEqual([
      'a.ts:3 CACHE_URL maxRetriesPerRequest=2 password=*** retry.on=true',
      'a.ts:4 QUEUE_URL',
    ]);
  });

  it('accounts by their keys, and a host that the code writes', async () => {
    const source = `
import Stripe from 'stripe';
import nodemailer from 'nodemailer';
export const eu = new Stripe(process.env.STRIPE_KEY_EU, { timeout: 5000 });
export const mail = nodemailer.createTransport({ host: 'smtp.example.com', port: 587 });
`;
    expect(await instancesIn(source)).toEqual([
      'a.ts:4 STRIPE_KEY_EU timeout=5000',
      'a.ts:5  smtp.example.com host=smtp.example.com port=587',
    ]);
  });

  it('the account of a client whose options are put together elsewhere', async () => {
    const source = `
import Stripe from 'stripe';
export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY, { timeout: 20_000, ...hostOf(process.env.STRIPE_API_BASE) });
function hostOf(base?: string) {
  if (!base) return {};
  return { host: new URL(base).hostname };
}
`;
    expect(await instancesIn(source)).toEqual([
      'a.ts:3 STRIPE_SECRET_KEY (STRIPE_API_BASE STRIPE_SECRET_KEY) timeout=20000',
    ]);
  });

  it('each caller of an own factory, with what a configuration holds', async () => {
    const files = {
      'src/db.ts':
        "import { Pool } from 'pg';\nexport const connect = (config: Config) => new Pool({ ...config, max: 20 });",
      'src/a.ts':
        "import { connect } from './db';\nconnect({ host: process.env.SHOP_DB_HOST, password: process.env.SHOP_DB_PASSWORD });\nconnect({ host: process.env.REPORTS_DB_HOST });",
    };
    expect(await instancesIn(files)).toEqual([
      'a.ts:2 SHOP_DB_HOST (SHOP_DB_HOST SHOP_DB_PASSWORD) max=20',
      'a.ts:3 REPORTS_DB_HOST max=20',
    ]);
  });
});

describe('ignores', () => {
  it('clients whose options say nothing of where, and transports of other libraries', async () => {
    const source = `
import Redis from 'ioredis';
import nodemailer from 'nodemailer';
import { ResendTransport } from '@example/transport';
export const any = (url: string) => new Redis(url);
export const own = new Redis({ enableAutoPipelining: Boolean(process.env.ENABLE_PIPELINING) });
export const mail = nodemailer.createTransport(ResendTransport.make({ key: process.env.RESEND_API_KEY }));
`;
    expect(await instancesIn(source)).toEqual([]);
  });
});
