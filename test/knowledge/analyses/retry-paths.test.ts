import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

/** `24 POST /orders: 4 × 2 × 3` for each path. */
async function pathsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { retryPaths } = await modelOf({
    'package.json': '{"name":"shop","dependencies":{"stripe":"23.1.0"}}',
    ...files,
  });
  return retryPaths.map(
    ({ attempts, exact, entry, layers }) =>
      `${exact ? '' : '>='}${attempts} ${entry?.name ?? '-'}: ${layers.map((layer) => layer.attempts).join(' × ')}`,
  );
}

const pay = `
  import Stripe from 'stripe';
  const stripe = new Stripe('k');
  export const pay = () => stripe.charges.create({ amount: 1 });
`;
const retry = `
  export async function withRetry<T>(work: () => Promise<T>, attempts = 4): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (attempt >= attempts) throw error;
      }
    }
  }
`;

const chained = (wait: string): string => `
  import { Queue, QueueEvents, Worker } from 'bullmq';
  import { pay } from './pay';
  const orders = new Queue('orders', { defaultJobOptions: { attempts: 4 } });
  const payments = new Queue('payments', { defaultJobOptions: { attempts: 5 } });
  const events = new QueueEvents('payments');
  new Worker('orders', async () => { const job = await payments.add('pay', { id: 1 }); ${wait} });
  new Worker('payments', async () => { await pay(); });
`;

describe('recognises', () => {
  it('an own helper around a library that tries again, from the route on', async () => {
    const app = `
      import express from 'express';
      import { pay } from './pay';
      import { withRetry } from './retry';
      const app = express();
      const order = () => withRetry(() => pay());
      app.post('/orders', (request, response) => order().then(() => response.end()));
    `;
    expect(await pathsOf({ 'src/pay.ts': pay, 'src/retry.ts': retry, 'src/app.ts': app })).toEqual([
      '12 POST /orders: 4 × 3',
    ]);
  });

  it('a request to another service of the repository, whose route runs again with each try', async () => {
    const shop = `
      import express from 'express';
      import pRetry from 'p-retry';
      const app = express();
      const orders = process.env.ORDERS_API_URL;
      app.post('/checkout', (request, response) =>
        pRetry(() => fetch(\`\${orders}/orders/\${request.body.id}\`, { method: 'POST' }), { retries: 3 }).then(() => response.end()));
      app.listen(3000);
    `;
    const api = `
      import express from 'express';
      import { pay } from './pay';
      const app = express();
      app.post('/orders/:id', (request, response) => pay().then(() => response.end()));
      app.get('/orders/:id', (request, response) => response.end());
      app.listen(3001);
    `;
    const files = {
      'package.json': '{"name":"all","private":true,"workspaces":["apps/*"]}',
      'apps/shop/package.json': '{"name":"shop","private":true,"scripts":{"start":"node src/app.js"}}',
      'apps/shop/src/app.ts': shop,
      'apps/orders-api/package.json':
        '{"name":"orders-api","private":true,"scripts":{"start":"node src/app.js"},"dependencies":{"stripe":"23.1.0"}}',
      'apps/orders-api/src/app.ts': api,
      'apps/orders-api/src/pay.ts': pay,
    };
    expect(await pathsOf(files)).toEqual(['12 POST /checkout: 4 × 3']);
  });

  it('jobs that another job waits for, and makes again with each of its tries', async () => {
    const waiting = { 'src/pay.ts': pay, 'src/worker.ts': chained('await job.waitUntilFinished(events);') };
    expect(await pathsOf(waiting)).toEqual(['60 queue orders: 4 × 5 × 3']);
    // A job that only hands work on is done then.
    expect(await pathsOf({ 'src/pay.ts': pay, 'src/worker.ts': chained('') })).toEqual(['15 queue payments: 5 × 3']);
  });

  it('how long it takes until the last try is given up, pauses included', async () => {
    const send = `
      export async function send() {
        for (let attempt = 0; attempt < 3; attempt++) {
          try {
            return await fetch('https://api.example.com', { signal: AbortSignal.timeout(2_000) });
          } catch (error) {
            await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 1_000));
          }
        }
      }
      import express from 'express';
      import pRetry from 'p-retry';
      express().post('/send', () => pRetry(() => send(), { retries: 1 }));
    `;
    const { retryPaths } = await modelOf({ 'src/send.ts': send });
    // Two rounds of three tries, with pauses of 1 s and 2 s in each, and the 1 s of the library between them.
    expect(retryPaths.map(({ attempts, worstMs }) => [attempts, worstMs])).toEqual([[6, 19_000]]);
  });

  it('jobs of a queue, by its name', async () => {
    const worker = `
      import { Queue, Worker } from 'bullmq';
      import { pay } from './pay';
      export const queue = new Queue('payments', { defaultJobOptions: { attempts: 5 } });
      new Worker('payments', async () => { await pay(); });
      new Worker('other', async () => undefined);
    `;
    expect(await pathsOf({ 'src/pay.ts': pay, 'src/worker.ts': worker })).toEqual(['15 queue payments: 5 × 3']);
  });

  it('no tries of a queue of the same name in another library', async () => {
    const worker = `
      import { task } from '@trigger.dev/sdk';
      import { Queue } from 'bullmq';
      import { pay } from './pay';
      export const queue = new Queue('payments', { defaultJobOptions: { attempts: 5 } });
      export const payments = task({ id: 'payments', run: async () => pay() });
    `;
    const paths = await pathsOf({ 'src/pay.ts': pay, 'src/worker.ts': worker });
    expect(paths.filter((path) => path.includes('5 ×'))).toEqual([]);
  });

  it('jobs of a queue that a helper makes, and work that a helper is handed, by the names that callers give', async () => {
    const queues = `
      import { Queue, Worker, type JobsOptions } from 'bullmq';
      const defaultJobOptions: JobsOptions = {
        attempts: 5,
      };
      const createQueue = (name: string) => new Queue(name, { defaultJobOptions });
      export const add = (name: string, data: object) => createQueue(name).add(name, data);
      export const work = (name: string, handle: (data: object) => Promise<void>) =>
        new Worker(name, async (job) => handle(job.data));
    `;
    const app = `
      import { pay } from './pay';
      import { add, work } from './queues';
      work('payments', async () => { await pay(); });
      work('other', async () => { await pay(); });
      export const order = () => add('payments', {});
    `;
    expect(await pathsOf({ 'src/pay.ts': pay, 'src/queues.ts': queues, 'src/app.ts': app })).toEqual([
      '15 queue payments: 5 × 3',
    ]);
  });

  it('activities of Temporal, as often as the workflow says', async () => {
    const workflow = `
      import { proxyActivities } from '@temporalio/workflow';
      import type * as activities from './activities';
      const { charge } = proxyActivities<typeof activities>({ startToCloseTimeout: '1 minute', retry: { maximumAttempts: 4 } });
      const endless = proxyActivities<typeof activities>({ startToCloseTimeout: '1 minute' });
      const once = proxyActivities<typeof activities>({ startToCloseTimeout: '1 minute', retry: { maximumAttempts: 1 } });
      export async function order() {
        await charge();
        await endless.remind();
        await once.ask();
      }
    `;
    const activities = `
      import Stripe from 'stripe';
      const stripe = new Stripe('k');
      export const charge = async () => { await stripe.charges.create({}); };
      export const remind = async () => { await stripe.invoices.create({}); };
      export const ask = async () => { await stripe.refunds.create({}); };
    `;
    expect(await pathsOf({ 'src/activities.ts': activities, 'src/workflow.ts': workflow })).toEqual([
      '12 activity charge: 4 × 3',
      '>=3 activity remind:  × 3',
    ]);
  });

  it('a layer without an end as at least what the others give', async () => {
    const app = `
      import { pay } from './pay';
      export async function untilPaid() {
        while (true) {
          try {
            return await pay();
          } catch (error) {
            console.warn(error);
          }
        }
      }
    `;
    const loop = {
      'src/pay.ts': pay,
      'src/app.ts': `${app}\nimport cron from 'node-cron';\ncron.schedule('* * * * *', untilPaid);`,
    };
    expect(await pathsOf(loop)).toEqual(['>=3 schedule * * * * *:  × 3']);
  });
});

describe('ignores', () => {
  it('one layer alone, and a client that tries once', async () => {
    const once = pay.replace("'k'", "'k', { maxNetworkRetries: 0 }");
    const app =
      "import { pay } from './pay';\nimport { withRetry } from './retry';\nexport const order = () => withRetry(() => pay());";
    expect(await pathsOf({ 'src/pay.ts': pay })).toEqual([]);
    expect(await pathsOf({ 'src/pay.ts': once, 'src/retry.ts': retry, 'src/app.ts': app })).toEqual([]);
  });

  it('a loop that waits for a result: an error ends it', async () => {
    const poll = `
      import Stripe from 'stripe';
      const stripe = new Stripe('k');
      export async function settled(id: string) {
        for (let attempt = 0; attempt < 5; attempt++) {
          const charge = await stripe.charges.retrieve(id);
          if (charge.paid) return charge;
          await new Promise((done) => setTimeout(done, 1_000));
        }
        return null;
      }
    `;
    expect(await pathsOf({ 'src/poll.ts': poll })).toEqual([]);
  });
});
