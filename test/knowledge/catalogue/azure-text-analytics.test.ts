import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('texts', () => {
    const source = `
      import { AzureKeyCredential, TextAnalyticsClient } from '@azure/ai-text-analytics';
      const client = new TextAnalyticsClient('https://shop.cognitiveservices.azure.com', new AzureKeyCredential('k'));
      export const moods = await client.analyzeSentiment(['Good']);
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/ai-text-analytics#TextAnalyticsClient',
      'outbound call @azure/ai-text-analytics#TextAnalyticsClient().analyzeSentiment',
    ]);
    expect(systemsOf(source)).toEqual(['Azure AI services']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { TextAnalyticsClient } from '@azure/ai-text-analytics';
      export const same = (given: TextAnalyticsClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
