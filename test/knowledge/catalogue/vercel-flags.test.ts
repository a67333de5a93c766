import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the adapter', () => {
    const source = `
      import { vercelAdapter } from '@flags-sdk/vercel';
      import { flag } from 'flags/next';
      export const v2 = flag({ key: 'v2', adapter: vercelAdapter() });
    `;
    expect(matchesOf(source)).toEqual(['client @flags-sdk/vercel#vercelAdapter', 'flag v2 flags/next#flag']);
    expect(systemsOf(source)).toEqual(['Vercel Flags']);
  });
});

describe('ignores', () => {
  it('values that are encrypted', () => {
    const source = `
      import { encryptFlagValues } from 'flags';
      export const values = await encryptFlagValues({ v2: true });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
