import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a question', () => {
    const source = `
      import { SessionsClient } from '@google-cloud/dialogflow';
      const client = new SessionsClient();
      export const [answer] = await client.detectIntent({ session: client.projectAgentSessionPath('shop', '1') });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/dialogflow#SessionsClient',
      'outbound call @google-cloud/dialogflow#SessionsClient().detectIntent',
    ]);
    expect(systemsOf(source)).toEqual(['Google Dialogflow']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { SessionsClient } from '@google-cloud/dialogflow';
      export const local = (client: SessionsClient) => client.projectAgentSessionPath('shop', '1');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
