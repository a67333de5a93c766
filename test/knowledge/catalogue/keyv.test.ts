import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('stores of each library', () => {
    const source = `
      import KeyvRedis from '@keyv/redis';
      import { createCache } from 'cache-manager';
      import Keyv from 'keyv';
      const keyv = new Keyv({ store: new KeyvRedis('redis://localhost') });
      export const cache = createCache({ stores: [keyv] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @keyv/redis#default',
      'client cache-manager#createCache',
      'client keyv#default',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('an own class of that name', () => {
    const source = `
      class Keyv { get(key: string) { return key; } }
      new Keyv().get('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
