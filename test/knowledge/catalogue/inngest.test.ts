import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('functions for events and for times', () => {
    const source = `
      import { Inngest } from 'inngest';
      const inngest = new Inngest({ id: 'shop' });
      export const mail = inngest.createFunction({ id: 'mail', retries: 2 }, { event: 'order/paid' }, async ({ step }) => {
        await step.sendEvent('done', { name: 'mail/sent' });
      });
      export const digest = inngest.createFunction({ id: 'digest' }, { cron: '0 8 * * *' }, async () => undefined);
      await inngest.send({ name: 'order/paid', data: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client inngest#Inngest',
      'consumer order/paid inngest#Inngest().createFunction',
      'outbound publish inngest#Inngest().createFunction<2.0>.step.sendEvent',
      'outbound publish inngest#Inngest().send',
      'retry 3 exponential jitter inngest.createFunction',
      'schedule 0 8 * * * inngest#Inngest().createFunction',
    ]);
    expect(systemsOf(source)).toEqual(['Inngest']);
  });

  it('functions of version 4', () => {
    const source = `
      import { Inngest } from 'inngest';
      const inngest = new Inngest({ id: 'shop' });
      export const mail = inngest.createFunction({ id: 'mail', triggers: { event: 'order/paid' } }, async () => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client inngest#Inngest',
      'consumer order/paid inngest#Inngest().createFunction',
    ]);
    expect(systemsOf(source)).toEqual(['Inngest']);
  });
});

describe('ignores', () => {
  it('errors that end a function', () => {
    const source = `
      import { NonRetriableError } from 'inngest';
      export const fail = () => new NonRetriableError('no');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
