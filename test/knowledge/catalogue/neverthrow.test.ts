import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its use', () => {
    const source = `
      import { ResultAsync } from 'neverthrow';
      export const answer = ResultAsync.fromPromise(load(), String);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});

describe('ignores', () => {
  it('an import alone', () => {
    const source = `
      import { ResultAsync } from 'neverthrow';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
