import { expect, it } from 'vitest';
import { failureCardsOf } from '../../../src/documents/rows/failure-cards.ts';
import { modelOf } from '../../support/model-of.ts';

const source = (handler: string) => `
  import express from 'express';
  import pino from 'pino';
  import Stripe from 'stripe';
  const log = pino();
  const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
  const app = express();
  async function charge() {
    if (process.env.PAYMENTS_ENABLED !== 'true') return null;
    log.error('not about a failure');
    try {
      return await stripe.charges.create({ amount: 1 });
    } ${handler}
  }
  app.post('/orders', async (request, response) => response.json(await charge()));
  app.listen(80);
`;

async function cardsOf(handler: string) {
  const model = await modelOf({
    'package.json':
      '{"name":"shop","scripts":{"start":"node src/main.ts"},"dependencies":{"express":"5","stripe":"19"}}',
    'src/main.ts': source(handler),
  });
  const [service] = model.services;
  if (service === undefined) throw new Error('There is a service');
  return failureCardsOf(service, model);
}

it('tells the person on call what a failing system does to a service', async () => {
  const { rows } = await cardsOf("catch (error) { log.error({ error }, 'charging failed'); return null; }");
  expect(rows).toMatchObject([
    {
      name: 'Stripe',
      kind: 'payment',
      entries: { rows: ['POST /orders'] },
      calls: 1,
      ofCalls: 1,
      ofEntries: 1,
      answered: 0,
      logLines: { rows: [{ text: 'charging failed' }] },
      switches: { rows: [{ name: 'PAYMENTS_ENABLED' }] },
    },
  ]);
  expect(rows[0]?.automatic.map(({ failure }) => failure)).toContain('no longer accepts the key');
});

it('names no log line where no handler of a call writes one', async () => {
  const { rows } = await cardsOf('finally { log.error("always"); }');
  expect(rows).toMatchObject([{ logLines: { total: 0 } }]);
});
