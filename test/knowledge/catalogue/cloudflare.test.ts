import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('zones and records', () => {
    const source = `
      import Cloudflare from 'cloudflare';
      const client = new Cloudflare({ apiToken: 't', timeout: 5000, maxRetries: 1 });
      export const zones = () => client.zones.list();
      export const record = () => client.dns.records.create({ zone_id: '1', type: 'A', name: 'a', content: '1.1.1.1', ttl: 1 });
      export const purged = () => client.cache.purge({ zone_id: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client cloudflare#default',
      'outbound read cloudflare#default().zones.list',
      'outbound write cloudflare#default().cache.purge',
      'outbound write cloudflare#default().dns.records.create',
      'retry 2 exponential jitter cloudflare',
    ]);
    expect(systemsOf(source)).toEqual(['Cloudflare']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Cloudflare from 'cloudflare';
      export const same = (it: Cloudflare) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
