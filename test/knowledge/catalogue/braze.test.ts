import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages and users', () => {
    const source = `
      import { Braze } from 'braze-api';
      const braze = new Braze('https://rest.iad-01.braze.com', 'k');
      await braze.messages.send({ external_user_ids: ['1'] });
      await braze.users.track({ attributes: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client braze-api#Braze',
      'outbound send braze-api#Braze().messages.send',
      'outbound send braze-api#Braze().users.track',
    ]);
    expect(systemsOf(source)).toEqual(['Braze']);
  });

  it('a page', () => {
    const source = `
      import * as braze from '@braze/web-sdk';
      braze.initialize('k', { baseUrl: 'sdk.iad-01.braze.com' });
    `;
    expect(matchesOf(source)).toEqual(['client @braze/web-sdk#initialize']);
    expect(systemsOf(source)).toEqual(['Braze']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { MessagesSendObject } from 'braze-api';
      export const idsOf = (message: MessagesSendObject) => message.external_user_ids;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
