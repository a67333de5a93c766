import { describe, expect, it } from 'vitest';
import callSettings from '../../../src/knowledge/detectors/call-settings.ts';
import type { CallSettings } from '../../../src/knowledge/rows.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function settingsOf(files: Readonly<Record<string, string>> | string): Promise<readonly CallSettings[]> {
  return (await rowsOf(callSettings, files)).callSettings ?? [];
}

/** `10000 code a.ts:2` for each call. */
async function timeoutsOf(files: Readonly<Record<string, string>> | string): Promise<readonly string[]> {
  const rows = await settingsOf(files);
  return rows.map(({ timeout: { ms, from, place } }) =>
    [String(ms), from, place === null ? '' : `${place.file.replace('src/', '')}:${place.line}`].join(' ').trim(),
  );
}

async function certaintyOf(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  return (await settingsOf(files))[0]?.timeout.certainty;
}

const manifest = (dependencies: Readonly<Record<string, string>>): string => JSON.stringify({ dependencies });

describe('recognises', () => {
  it('a timeout of the call, of its client in another file, and of a signal', async () => {
    const files = {
      'src/client.ts':
        "import axios from 'axios';\nexport const parcels = axios.create({\n  baseURL: 'https://api.example.com',\n  timeout: 5_000,\n});",
      'src/a.ts': [
        "import axios from 'axios';",
        "import { parcels } from './client';",
        "export const one = () => parcels.get('/rates');",
        "export const two = () => axios.get('https://api.example.com', { timeout: 2_000 });",
        "export const three = () => fetch('https://api.example.com', { signal: AbortSignal.timeout(3_000) });",
      ].join('\n'),
    };
    expect(await timeoutsOf(files)).toEqual(['5000 code client.ts:4', '2000 code a.ts:4', '3000 code a.ts:5']);
  });

  it('a timer that aborts', async () => {
    const source = [
      'export async function load(url: string) {',
      '  const controller = new AbortController();',
      '  const timer = setTimeout(() => controller.abort(), 1_500);',
      '  try {',
      '    return await fetch(url, { signal: controller.signal });',
      '  } finally {',
      '    clearTimeout(timer);',
      '  }',
      '}',
    ].join('\n');
    expect(await timeoutsOf(source)).toEqual(['1500 code a.ts:5']);
  });

  it('a race that the code ends', async () => {
    const source = [
      "import { createClient } from 'redis';",
      'const client = createClient();',
      'export const one = () => withTimeout(client.get("a"), 500);',
      'export const two = (timer: Promise<never>) => Promise.race([client.get("b"), timer]);',
      'declare function withTimeout<T>(work: Promise<T>, ms: number): Promise<T>;',
    ].join('\n');
    expect(await timeoutsOf(source)).toEqual(['null code a.ts:3', 'null code a.ts:4']);
  });

  it('seconds as seconds', async () => {
    const source =
      "import { CohereClient } from 'cohere-ai';\nconst cohere = new CohereClient({ timeoutInSeconds: 20 });\ncohere.chat({ message: 'hi' });";
    expect(await timeoutsOf(source)).toEqual(['20000 code a.ts:2']);
  });

  it('tries of the client, and what the library does where nobody says anything', async () => {
    const source = [
      "import Stripe from 'stripe';",
      "const once = new Stripe('k', { maxNetworkRetries: 0 });",
      "const plain = new Stripe('k');",
      'once.charges.create({ amount: 1 });',
      'plain.charges.create({ amount: 1 });',
    ].join('\n');
    expect(await settingsOf({ 'src/a.ts': source, 'package.json': manifest({ stripe: '^23.0.0' }) })).toMatchObject([
      { client: { line: 2 }, tries: { attempts: 1, from: 'code', place: { line: 2 } } },
      { client: { line: 3 }, tries: { attempts: 3, from: 'library', certainty: 'certain' } },
    ]);
  });

  it('tries by the HTTP method, where the library leaves some alone', async () => {
    const source = [
      "import got from 'got';",
      "export const one = () => got('https://api.example.com');",
      "export const two = () => got.post('https://api.example.com');",
      "export const three = () => got('https://api.example.com', { method: 'POST' });",
      "export const four = (method: string) => got('https://api.example.com', { method });",
    ].join('\n');
    const rows = await settingsOf({ 'src/a.ts': source, 'package.json': manifest({ got: '14.0.0' }) });
    expect(rows.map(({ tries }) => `${tries.attempts} ${tries.certainty}`)).toEqual([
      '3 certain',
      '1 certain',
      '1 certain',
      '3 likely',
    ]);
  });

  it('an idempotency key in options and in headers', async () => {
    const source = [
      "import Stripe from 'stripe';",
      "const stripe = new Stripe('k');",
      "stripe.charges.create({ amount: 1 }, { idempotencyKey: 'order-1' });",
      "fetch('https://api.example.com', { method: 'POST', headers: { 'Idempotency-Key': 'order-1' } });",
      "fetch('https://api.example.com', { method: 'POST' });",
    ].join('\n');
    expect((await settingsOf(source)).map((row) => row.idempotencyKey?.line ?? null)).toEqual([3, 4, null]);
  });
  it('defaults of the version that is asked for, of the kind of call, and of the package that was read', async () => {
    const source = [
      "import Stripe from 'stripe';",
      "import got from 'got';",
      "import { Schema, model } from 'mongoose';",
      "import { AnalyticsBrowser } from '@segment/analytics-next';",
      "const stripe = new Stripe('k');",
      'export const one = () => stripe.charges.create({ amount: 1 });',
      "export const two = () => got.stream('https://api.example.com/file');",
      "const Order = model('Order', new Schema({}));",
      'export const three = () => Order.deleteMany({});',
      'export const four = () => Order.find({});',
      "const analytics = AnalyticsBrowser.load({ writeKey: 'k' });",
      "export const five = () => analytics.identify('1');",
    ].join('\n');
    const asked = manifest({
      stripe: '^16.2.0',
      got: '^14.0.0',
      mongoose: '^9.0.0',
      '@segment/analytics-next': '^1.70.0',
    });
    const rows = await settingsOf({ 'src/a.ts': source, 'package.json': asked });
    expect(rows.map(({ tries: { attempts, from } }) => [attempts, from])).toEqual([
      [2, 'library'],
      [1, 'library'],
      [1, 'library'],
      [2, 'library'],
      [null, 'unknown'],
    ]);
  });

  it('the version of the package whose code calls, also from a lock file', async () => {
    const source =
      "import Stripe from 'stripe';\nexport const pay = () => new Stripe('k').charges.create({ amount: 1 });";
    const lock = {
      lockfileVersion: 3,
      packages: {
        '': { workspaces: ['old', 'new'] },
        old: { dependencies: { stripe: '*' } },
        'old/node_modules/stripe': { version: '12.4.0' },
        new: { dependencies: { stripe: '^23.0.0' } },
        'node_modules/stripe': { version: '23.1.0' },
      },
    };
    const rows = await settingsOf({
      'package.json': JSON.stringify({ workspaces: ['old', 'new'] }),
      'package-lock.json': JSON.stringify(lock),
      'old/package.json': manifest({ stripe: '*' }),
      'new/package.json': manifest({ stripe: '^23.0.0' }),
      'new/src/a.ts': source,
      'old/src/a.ts': source,
    });
    expect(rows.map(({ file, tries: { attempts, certainty } }) => [file, attempts, certainty])).toEqual([
      ['new/src/a.ts', 3, 'certain'],
      ['old/src/a.ts', 1, 'certain'],
    ]);
  });

  it('tries of work that is handed over as no tries of handing it over', async () => {
    const source = [
      "import { Client } from '@temporalio/client';",
      'const temporal = new Client();',
      "temporal.workflow.start('order', { taskQueue: 'orders', workflowId: '1', retry: { maximumAttempts: 3 } });",
    ].join('\n');
    expect((await settingsOf({ 'src/a.ts': source }))[0]?.tries).toMatchObject({ attempts: 10, from: 'library' });
  });
});

describe('ignores', () => {
  it('a key named timeout in what is sent', async () => {
    const source =
      "import axios from 'axios';\nexport const send = () => axios.post('https://api.example.com', { timeout: 3 });";
    expect(await timeoutsOf(source)).toEqual(['null library']);
  });

  it('an option named like a limit whose meaning nobody wrote down', async () => {
    const source =
      "import { Resend } from 'resend';\nconst mail = new Resend('k');\nmail.emails.send({ to: 'a@example.com' }, { timeout: 500 });";
    expect(await timeoutsOf(source)).toEqual(['null unknown']);
  });

  it('options that come from outside: nobody knows', async () => {
    const source = "export const send = (init: RequestInit) => fetch('https://api.example.com', init);";
    expect(await timeoutsOf(source)).toEqual(['null unknown']);
  });

  it('the signal of a caller: it says nothing about time', async () => {
    const source = "export const send = (signal: AbortSignal) => fetch('https://api.example.com', { signal });";
    expect(await timeoutsOf(source)).toEqual(['300000 library']);
  });

  it('tries of jobs: putting one into a queue is tried as the queue does', async () => {
    const source =
      "import { Queue } from 'bullmq';\nconst mails = new Queue('mails', { defaultJobOptions: { attempts: 5 } });\nmails.pause();";
    expect(await settingsOf(source)).toMatchObject([{ tries: { from: 'unknown' }, timeout: { from: 'unknown' } }]);
  });

  it('is not sure of defaults of another major version, or where timeouts are assigned', async () => {
    const call = "import axios from 'axios';\nexport const load = () => axios.get('https://api.example.com');";
    expect(await certaintyOf({ 'src/a.ts': call, 'package.json': manifest({ axios: '^1.7.0' }) })).toBe('certain');
    expect(await certaintyOf({ 'src/a.ts': call, 'package.json': manifest({ axios: '^0.27.0' }) })).toBe('likely');
    const assigned = `${call}\naxios.defaults.timeout = 4_000;`;
    expect(await certaintyOf({ 'src/a.ts': assigned, 'package.json': manifest({ axios: '^1.7.0' }) })).toBe('likely');
  });
});
