import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { Configuration, MessagesApi } from 'bandwidth-sdk';
      const api = new MessagesApi(new Configuration({ username: 'u', password: 'p' }));
      await api.createMessage('account', { from: '+1', to: ['+2'], applicationId: 'a', text: 'b' });
    `;
    expect(matchesOf(source)).toEqual([
      'client bandwidth-sdk#MessagesApi',
      'outbound send bandwidth-sdk#MessagesApi().createMessage',
    ]);
    expect(systemsOf(source)).toEqual(['Bandwidth']);
  });
});

describe('ignores', () => {
  it('settings', () => {
    const source = `
      import { Configuration } from 'bandwidth-sdk';
      export const settings = new Configuration({ username: 'u' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
