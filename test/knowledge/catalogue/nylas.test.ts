import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('mail and calendars', () => {
    const source = `
      import Nylas from 'nylas';
      const nylas = new Nylas({ apiKey: 'k', timeout: 30 });
      export const sent = () => nylas.messages.send({ identifier: '1', requestBody: {} });
      export const events = () => nylas.events.list({ identifier: '1' });
      export const url = nylas.auth.urlForOAuth2({ clientId: 'a', redirectUri: 'b' });
    `;
    expect(matchesOf(source)).toEqual([
      'client nylas#default',
      'outbound read nylas#default().events.list',
      'outbound send nylas#default().messages.send',
    ]);
    expect(systemsOf(source)).toEqual(['Nylas']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Nylas from 'nylas';
      export const same = (it: Nylas) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
