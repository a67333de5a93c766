import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('settings', () => {
    const source = `
      import { AppConfigurationClient } from '@azure/app-configuration';
      const client = new AppConfigurationClient('Endpoint=https://shop.azconfig.io;Id=1;Secret=2');
      await client.setConfigurationSetting({ key: 'a', value: 'b' });
      export const setting = await client.getConfigurationSetting({ key: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/app-configuration#AppConfigurationClient',
      'outbound read @azure/app-configuration#AppConfigurationClient().getConfigurationSetting',
      'outbound write @azure/app-configuration#AppConfigurationClient().setConfigurationSetting',
    ]);
    expect(systemsOf(source)).toEqual(['Azure App Configuration']);
  });
});

describe('ignores', () => {
  it('a token that is kept', () => {
    const source = `
      import type { AppConfigurationClient } from '@azure/app-configuration';
      export const local = (client: AppConfigurationClient) => client.updateSyncToken('a');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
