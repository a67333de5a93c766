import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      import type { R2Bucket } from '@cloudflare/workers-types';
      export const write = async (bucket: R2Bucket) => bucket.put('a', 'b');
    `;
    expect(matchesOf(source)).toEqual(['outbound write @cloudflare/workers-types#R2Bucket().put']);
    expect(systemsOf(source)).toEqual(['Cloudflare R2']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      export const url = (bucket: { name: string }) => bucket.name.concat('/a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
