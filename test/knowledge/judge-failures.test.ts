import { expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

const files = {
  'package.json': '{"name":"shop","dependencies":{"stripe":"23.1.0","express":"4","bullmq":"5"}}',
  'src/pay.ts': `
    import Stripe from 'stripe';
    import express from 'express';
    import { Worker } from 'bullmq';
    const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
    const app = express();
    app.post('/orders', async (request, response) => {
      await stripe.charges.create({ amount: 1 });
      response.end();
    });
    new Worker('receipts', async () => {});
    app.listen(80);
  `,
};

it('gives each system that is called, and each queue that is consumed, the ways in which it fails', async () => {
  const { failureModes } = await modelOf(files);
  expect(failureModes.map(({ id }) => id)).toEqual([
    'queue:receipts/duplicate-delivery',
    'stripe/auth-expired',
    'stripe/down',
    'stripe/duplicate',
    'stripe/slow',
    'stripe/throttled',
  ]);
  expect(failureModes.find(({ id }) => id === 'stripe/down')).toMatchObject({
    item: { kind: 'system', name: 'Stripe' },
    services: ['shop'],
    entryPoints: 1,
    calls: 1,
    evidence: [{ file: 'src/pay.ts', line: 8 }],
  });
});

it('has no row for a system that is named and not called', async () => {
  const { failureModes } = await modelOf({
    'package.json': '{"name":"shop"}',
    'src/pay.ts': "import Stripe from 'stripe'; export const stripe = new Stripe('x');",
  });
  expect(failureModes).toEqual([]);
});
