import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a function that is tried again', () => {
    const source = `
      import attempt from 'attempt';
      attempt({ retries: 4 }, () => request(), (error, result) => done(error, result));
    `;
    expect(matchesOf(source)).toEqual(['retry 5 none attempt']);
  });
});

describe('ignores', () => {
  it('options without a call', () => {
    const source = `
      import attempt from 'attempt';
      export const options: Parameters<typeof attempt>[0] = { retries: 4 };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
