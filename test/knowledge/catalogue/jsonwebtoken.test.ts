import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('errors of tokens', async () => {
    const source = `import jwt from 'jsonwebtoken'; export const read = (token: string) => jwt.verify(token, 'secret');`;
    expect(await errorsOf(source)).toContain('TokenExpiredError of jsonwebtoken');
  });
});

describe('ignores', () => {
  it('types alone', async () => {
    const source = `import type { JwtPayload } from 'jsonwebtoken'; export const id = (payload: JwtPayload) => payload.sub;`;
    expect((await errorsOf(source)).filter((row) => row.includes('jsonwebtoken'))).toEqual([]);
  });
});
