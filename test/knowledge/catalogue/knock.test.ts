import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { Knock } from '@knocklabs/node';
      const knock = new Knock({ apiKey: 'k' });
      await knock.workflows.trigger('order-paid', { recipients: ['1'] });
      await knock.users.get('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @knocklabs/node#Knock',
      'outbound read @knocklabs/node#Knock().users.get',
      'outbound send @knocklabs/node#Knock().workflows.trigger',
    ]);
    expect(systemsOf(source)).toEqual(['Knock']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Knock } from '@knocklabs/node';
      export const same = (knock: Knock) => knock;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
