import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('texts', () => {
    const source = `
      import { LanguageServiceClient } from '@google-cloud/language';
      const client = new LanguageServiceClient();
      export const [mood] = await client.analyzeSentiment({ document: { content: 'Good', type: 'PLAIN_TEXT' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/language#LanguageServiceClient',
      'outbound call @google-cloud/language#LanguageServiceClient().analyzeSentiment',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Natural Language']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { LanguageServiceClient } from '@google-cloud/language';
      export const same = (given: LanguageServiceClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
