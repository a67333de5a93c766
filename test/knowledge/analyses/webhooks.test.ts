import { describe, expect, it } from 'vitest';
import type { SystemWebhooks } from '../../../src/model/library-webhooks.ts';
import { modelOf } from '../../support/model-of.ts';

async function webhooksOf(source: string): Promise<readonly SystemWebhooks[]> {
  const { webhooks } = await modelOf({ 'package.json': '{"name":"shop"}', 'src/a.ts': source });
  return webhooks;
}

const start = `import express from 'express'; const app = express(); app.listen(1);`;

describe('recognises', () => {
  it('the entry point that checks who sent it, also through own functions', async () => {
    const source = `${start}
      import Stripe from 'stripe';
      const stripe = new Stripe('k');
      const check = (request: any) => stripe.webhooks.constructEvent(request.body, request.headers['stripe-signature'], 's');
      app.post('/hooks/stripe', (request, response) => { check(request); response.end(); });
      app.get('/health', (_request, response) => { response.end(); });`;
    const [stripe] = await webhooksOf(source);
    expect(stripe?.receivers).toEqual([
      { name: 'POST /hooks/stripe', file: 'src/a.ts', line: 5, service: 'shop', certainty: 'certain' },
    ]);
    expect(stripe?.checks.map(({ kind, line }) => `${kind} ${line}`)).toEqual(['checked 4', 'header-read 4']);
  });

  it('of several senders in one manner the one that the path names', async () => {
    const check = `import { Webhook } from 'svix'; export const check = (b: string) => new Webhook('s').verify(b, {});`;
    const { webhooks } = await modelOf({ 'package.json': '{"name":"shop"}', 'src/hooks/clerk/check.ts': check });
    expect(webhooks.map(({ system, checks }) => [system, checks[0]?.certainty])).toEqual([['Clerk', 'likely']]);
  });

  it('a system that the code calls, where nothing receives what it sends', async () => {
    const source = `import Stripe from 'stripe'; export const pay = () => new Stripe('k').charges.create({});`;
    expect(await webhooksOf(source)).toMatchObject([{ system: 'Stripe', checks: [], receivers: [] }]);
  });
});

describe('ignores', () => {
  it('systems that the code neither calls nor checks', async () => {
    expect(
      await webhooksOf(`${start} app.post('/hooks/stripe', (_request, response) => { response.end(); });`),
    ).toEqual([]);
  });
});
