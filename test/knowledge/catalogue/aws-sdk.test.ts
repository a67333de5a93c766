import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('what all clients of AWS have in common', async () => {
    const source = `import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'; await new SQSClient({}).send(new SendMessageCommand({}));`;
    expect(await errorsOf(source)).toContain('ExpiredTokenException of @aws-sdk/client-sqs');
  });
});

describe('ignores', () => {
  it('a client of somebody else', async () => {
    const source = `import Stripe from 'stripe'; export const stripe = new Stripe('k');`;
    expect((await errorsOf(source)).filter((row) => row.includes('ExpiredTokenException'))).toEqual([]);
  });
});
