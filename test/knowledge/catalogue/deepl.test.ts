import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('texts that are translated', () => {
    const source = `
      import * as deepl from 'deepl-node';
      const translator = new deepl.Translator('k', { maxRetries: 3 });
      await translator.translateText('a', null, 'de');
      await new deepl.DeepLClient('k').getUsage();
    `;
    expect(matchesOf(source)).toEqual([
      'client deepl-node#DeepLClient',
      'client deepl-node#Translator',
      'outbound call deepl-node#DeepLClient().getUsage',
      'outbound call deepl-node#Translator().translateText',
      'retry 4 exponential jitter Translator',
    ]);
    expect(systemsOf(source)).toEqual(['DeepL']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { QuotaExceededError } from 'deepl-node';
      export const isQuota = (error: unknown) => error instanceof QuotaExceededError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
