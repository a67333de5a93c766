import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('payments', () => {
    const source = `
      import { SquareClient } from 'square';
      const client = new SquareClient({ token: process.env.SQUARE_TOKEN });
      await client.payments.create({ sourceId: 'a', idempotencyKey: 'b' });
      export const payments = await client.payments.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client square#SquareClient',
      'outbound read square#SquareClient().payments.list',
      'outbound write square#SquareClient().payments.create',
    ]);
    expect(systemsOf(source)).toEqual(['Square']);
  });
});

describe('ignores', () => {
  it('webhooks that are checked', () => {
    const source = `
      import { SquareError, WebhooksHelper } from 'square';
      export const isValid = await WebhooksHelper.verifySignature({ requestBody: '', signatureHeader: '', signatureKey: '', notificationUrl: '' });
      export const isSquareError = (error: unknown) => error instanceof SquareError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
