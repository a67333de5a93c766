import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('keys and limits', () => {
    const source = `
      import { Unkey } from '@unkey/api';
      const unkey = new Unkey({ rootKey: 'k', timeoutMs: 1000 });
      export const verified = (key: string) => unkey.keys.verifyKey({ key });
      export const made = () => unkey.keys.createKey({ apiId: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @unkey/api#Unkey',
      'outbound call @unkey/api#Unkey().keys.verifyKey',
      'outbound write @unkey/api#Unkey().keys.createKey',
    ]);
    expect(systemsOf(source)).toEqual(['Unkey']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.unkey.dev/v1/keys.verifyKey');`)).toEqual(['Unkey']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SDKOptions } from '@unkey/api';
      export const same = (it: SDKOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
