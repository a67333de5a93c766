import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('the errors of Auth.js', async () => {
    const source = `import NextAuth from 'next-auth'; export const { auth } = NextAuth({ providers: [] });`;
    expect(await errorsOf(source)).toContain('JWTSessionError of next-auth');
  });
});

describe('ignores', () => {
  it('another library for sign-in', async () => {
    const source = `import passport from 'passport'; export const start = passport.initialize();`;
    expect((await errorsOf(source)).filter((row) => row.includes('JWTSessionError'))).toEqual([]);
  });
});
