import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('subscriptions and transactions', () => {
    const source = `
      import { Environment, Paddle } from '@paddle/paddle-node-sdk';
      const paddle = new Paddle(process.env.PADDLE_KEY, { environment: Environment.sandbox });
      export const subscription = await paddle.subscriptions.get('sub_1');
      await paddle.transactions.create({ items: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @paddle/paddle-node-sdk#Paddle',
      'outbound read @paddle/paddle-node-sdk#Paddle().subscriptions.get',
      'outbound write @paddle/paddle-node-sdk#Paddle().transactions.create',
    ]);
    expect(systemsOf(source)).toEqual(['Paddle']);
  });

  it('the browser', () => {
    const source = `
      import { initializePaddle } from '@paddle/paddle-js';
      export const paddle = await initializePaddle({ token: 'k' });
    `;
    expect(matchesOf(source)).toEqual(['client @paddle/paddle-js#initializePaddle']);
  });
});

describe('ignores', () => {
  it('webhooks that are checked', () => {
    const source = `
      import { EventName, type Paddle } from '@paddle/paddle-node-sdk';
      export const event = (paddle: Paddle) => paddle.webhooks.unmarshal('body', 'secret', 'signature');
      export const name = EventName.SubscriptionCreated;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
