import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its use', () => {
    const source = `
      import pollUntil from 'poll-until';
      export const stop = pollUntil(isReady, 1000, done);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});

describe('ignores', () => {
  it('an import alone', () => {
    const source = `
      import pollUntil from 'poll-until';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
