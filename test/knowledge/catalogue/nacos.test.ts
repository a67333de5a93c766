import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('settings and services', () => {
    const source = `
      import { NacosConfigClient, NacosNamingClient } from 'nacos';
      const settings = new NacosConfigClient({ serverAddr: 'nacos.internal.example:8848' });
      const names = new NacosNamingClient({ logger: console, serverList: 'nacos.internal.example:8848' });
      export const value = () => settings.getConfig('a', 'b');
      export const here = () => names.registerInstance('orders', { ip: '1.1.1.1', port: 8080 });
    `;
    expect(matchesOf(source)).toEqual([
      'client nacos#NacosConfigClient',
      'client nacos#NacosNamingClient',
      'outbound read nacos#NacosConfigClient().getConfig',
      'outbound write nacos#NacosNamingClient().registerInstance',
    ]);
    expect(systemsOf(source)).toEqual(['Nacos']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { NacosConfigClient } from 'nacos';
      export const same = (it: NacosConfigClient) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
