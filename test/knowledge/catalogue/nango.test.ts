import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('connections, records and calls through the proxy', () => {
    const source = `
      import { Nango } from '@nangohq/node';
      const nango = new Nango({ secretKey: process.env.NANGO_KEY });
      export const connection = await nango.getConnection('github', '1');
      export const issues = await nango.get({ endpoint: '/issues', connectionId: '1', providerConfigKey: 'github', retries: 2 });
      await nango.triggerSync('github', ['issues'], '1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @nangohq/node#Nango',
      'outbound call @nangohq/node#Nango().get',
      'outbound read @nangohq/node#Nango().getConnection',
      'outbound write @nangohq/node#Nango().triggerSync',
      'retry 3 exponential nango.get',
    ]);
    expect(systemsOf(source)).toEqual(['Nango']);
  });

  it('the window in the browser', () => {
    const source = `
      import Nango from '@nangohq/frontend';
      const nango = new Nango();
      nango.openConnectUI({});
    `;
    expect(matchesOf(source)).toEqual([
      'client @nangohq/frontend#default',
      'outbound call @nangohq/frontend#default().openConnectUI',
    ]);
  });
});

describe('ignores', () => {
  it('an own class of that name', () => {
    const source = `
      import type { NangoSyncConfig } from '@nangohq/node';
      class Nango { getConnection(id: string) { return id; } }
      export const id = (config: NangoSyncConfig) => [config, new Nango().getConnection('1')];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
