import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { Client, SmsResource } from '@seven.io/client';
      const client = new Client({ apiKey: 'k' });
      await new SmsResource(client).dispatch({ to: ['1'], text: 'hi' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @seven.io/client#Client',
      'outbound send @seven.io/client#SmsResource().dispatch',
    ]);
    expect(systemsOf(source)).toEqual(['seven']);
  });

  it('the older package', () => {
    const source = `
      import Sms77Client from 'sms77-client';
      await new Sms77Client('k').sms({ to: '1', text: 'hi' });
    `;
    expect(matchesOf(source)).toEqual(['client sms77-client#default', 'outbound send sms77-client#default().sms']);
  });
});

describe('ignores', () => {
  it('own messages', () => {
    const source = `
      class SmsResource { dispatch(text: string) { return text; } }
      export const sent = new SmsResource().dispatch('hi');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
