import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what runs an operation and goes on where it fails', () => {
    const source = `
      import { trySafe } from '@silverhand/essentials';
      export const answer = trySafe(async () => load());
    `;
    expect(matchesOf(source)).toEqual(['goes on @silverhand/essentials#trySafe']);
  });
});

describe('ignores', () => {
  it('what hands the failure to its caller', () => {
    const source = `
      import { tryThat } from '@silverhand/essentials';
      export const answer = tryThat(async () => load(), (error) => { throw error; });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
