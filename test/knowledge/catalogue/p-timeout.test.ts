import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its use', () => {
    const source = `
      import pTimeout from 'p-timeout';
      export const answer = await pTimeout(load(), { milliseconds: 1000 });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});

describe('ignores', () => {
  it('an import alone', () => {
    const source = `
      import pTimeout from 'p-timeout';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
