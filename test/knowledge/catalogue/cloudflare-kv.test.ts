import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      interface Env { CACHE: KVNamespace }
      export const read = async (env: Env) => env.CACHE.get('a');
      export const write = async (env: Env) => env.CACHE.put('a', 'b');
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read global#KVNamespace().get',
      'outbound write global#KVNamespace().put',
    ]);
    expect(systemsOf(source)).toEqual(['Cloudflare KV']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      export const read = (cache: Map<string, string>) => cache.get('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
