import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('notifications', () => {
    const source = `
      import { Novu } from '@novu/node';
      const novu = new Novu(process.env.NOVU_KEY);
      await novu.trigger('welcome', { to: { subscriberId: '1' }, payload: {} });
      await novu.subscribers.identify('1', { email: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @novu/node#Novu',
      'outbound send @novu/node#Novu().trigger',
      'outbound write @novu/node#Novu().subscribers.identify',
    ]);
    expect(systemsOf(source)).toEqual(['Novu']);
  });

  it('the generated client', () => {
    const source = `
      import { Novu } from '@novu/api';
      const novu = new Novu({ secretKey: 'k' });
      await novu.trigger({ workflowId: 'welcome', to: '1' });
      await novu.topics.create({ key: 'a', name: 'A' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @novu/api#Novu',
      'outbound send @novu/api#Novu().trigger',
      'outbound write @novu/api#Novu().topics.create',
    ]);
  });
});

describe('ignores', () => {
  it('workflows that are only declared', () => {
    const source = `
      import { workflow } from '@novu/framework';
      export const welcome = workflow('welcome', async ({ step }) => { await step.email('send', () => ({ subject: 'x', body: 'y' })); });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
