import { describe, expect, it } from 'vitest';
import callVariables from '../../../src/knowledge/detectors/call-variables.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function namesIn(text: string): Promise<readonly string[]> {
  const { callVariables: rows = [] } = await rowsOf(callVariables, text);
  return [...new Set(rows.map(({ name }) => name))].toSorted();
}

describe('recognises', () => {
  it('what a client is made with', async () => {
    const text = `import Stripe from 'stripe';
const key = process.env.STRIPE_KEY ?? '';
export const stripe = new Stripe(key, { host: process.env['STRIPE_HOST'], timeout: Number(process.env.STRIPE_TIMEOUT) });`;
    expect(await namesIn(text)).toEqual(['STRIPE_HOST', 'STRIPE_KEY', 'STRIPE_TIMEOUT']);
  });

  it('what a call by URL has in its headers', async () => {
    const text = `export const load = (url) => fetch(url, { headers: { authorization: \`Bearer \${process.env.TOKEN}\` } });`;
    expect(await namesIn(text)).toEqual(['TOKEN']);
  });
});

describe('ignores', () => {
  it('what other callers of a helper on the way pass', async () => {
    const text = `import Stripe from 'stripe';
const read = (fallback, value) => (value === undefined ? fallback : String(value));
export const other = read('', process.env.OTHER_KEY);
export const stripe = new Stripe(read('', process.env.STRIPE_KEY), { host: read('', process.env.STRIPE_HOST) });`;
    expect(await namesIn(text)).toEqual(['STRIPE_HOST', 'STRIPE_KEY']);
  });

  it('what is sent as data', async () => {
    const text = `export const send = (url) => fetch(url, { method: 'POST', body: process.env.TEXT });`;
    expect(await namesIn(text)).toEqual([]);
  });
});
