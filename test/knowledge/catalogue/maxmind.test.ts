import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its web service', () => {
    const source = `
      import { WebServiceClient } from '@maxmind/geoip2-node';
      const client = new WebServiceClient('1', 'k', { timeout: 1000 });
      export const place = (ip: string) => client.city(ip);
    `;
    expect(matchesOf(source)).toEqual([
      'client @maxmind/geoip2-node#WebServiceClient',
      'outbound read @maxmind/geoip2-node#WebServiceClient().city',
    ]);
    expect(systemsOf(source)).toEqual(['MaxMind']);
  });
});

describe('ignores', () => {
  it('a database in a file', () => {
    const source = `
      import { Reader } from '@maxmind/geoip2-node';
      const reader = await Reader.open('a.mmdb');
      export const place = (ip: string) => reader.city(ip);
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
