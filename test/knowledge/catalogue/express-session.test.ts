import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('sessions', () => {
    const source = `
      import session from 'express-session';
      export const sessions = session({ secret: 'x' });
    `;
    expect(matchesOf(source)).toEqual(['keeps sessions express-session#default']);
  });
});

describe('ignores', () => {
  it('an own session', () => {
    const source = `
      const session = (options: { secret: string }) => options;
      export const sessions = session({ secret: 'x' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
