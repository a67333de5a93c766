import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('texts that are translated, in each version', () => {
    const source = `
      import { TranslationServiceClient, v2 } from '@google-cloud/translate';
      import { Translate } from '@google-cloud/translate/build/src/v2';
      await new v2.Translate({ projectId: 'shop' }).translate('a', 'de');
      await new Translate().detect('a');
      await new TranslationServiceClient().translateText({ contents: ['a'] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/translate#v2.Translate',
      'client @google-cloud/translate#v2.Translate',
      'client @google-cloud/translate#v3.TranslationServiceClient',
      'outbound call @google-cloud/translate#v2.Translate().detect',
      'outbound call @google-cloud/translate#v2.Translate().translate',
      'outbound call @google-cloud/translate#v3.TranslationServiceClient().translateText',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Translation']);
  });
});

describe('ignores', () => {
  it('names', () => {
    const source = `
      import type { TranslationServiceClient } from '@google-cloud/translate';
      export const nameOf = (client: TranslationServiceClient) => client.locationPath('shop', 'eu');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
