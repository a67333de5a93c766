import { describe, expect, it } from 'vitest';
import webhookChecks from '../../../src/knowledge/detectors/webhook-checks.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function checksIn(source: string): Promise<readonly string[]> {
  const { webhookChecks: found = [] } = await rowsOf(webhookChecks, source);
  return found.map(({ kind, what, systems, line }) => `${kind} ${what} of ${systems.join(', ')} in ${line}`);
}

describe('recognises', () => {
  it('the call of a library that checks a signature', async () => {
    const source = `import Stripe from 'stripe';
      const stripe = new Stripe('k');
      export const take = (body: string, signature: string) => stripe.webhooks.constructEvent(body, signature, 's');`;
    expect(await checksIn(source)).toEqual(['checked stripe#default().webhooks.constructEvent of Stripe in 3']);
  });

  it('a header that carries a signature, however it is read', async () => {
    const source = `const HEADER = 'stripe-signature';
      export const a = (request: Request) => request.headers.get('Stripe-Signature');
      export const b = (request: any) => { const signature = request.headers['stripe-signature']; return signature; };
      export const c = (request: any) => check(request.headers['stripe-signature']);
      export const d = (request: any) => request.header(HEADER);
      export const e = (event: any) => getHeader(event, 'stripe-signature');`;
    expect(await checksIn(source)).toEqual([
      'header-read Stripe-Signature of Stripe in 2',
      'header-read stripe-signature of Stripe in 4',
      'header-read stripe-signature of Stripe in 5',
      'header-read stripe-signature of Stripe in 6',
      'header-read stripe-signature of Stripe in 3',
    ]);
  });
});

describe('ignores', () => {
  it('a header that is written, and other calls of the library', async () => {
    const source = `import Stripe from 'stripe';
      export const stripe = new Stripe('k');
      export const a = (response: any) => response.setHeader('stripe-signature', 'x');
      export const b = () => stripe.webhooks.generateTestHeaderString({ payload: '', secret: '' });`;
    expect(await checksIn(source)).toEqual([]);
  });
});
