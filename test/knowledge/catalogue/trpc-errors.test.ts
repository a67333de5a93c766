import { describe, expect, it } from 'vitest';
import { errorCodesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the status of a code', () => {
    const source = `import { TRPCError } from '@trpc/server';\nthrow new TRPCError({ code: 'TOO_MANY_REQUESTS' });`;
    expect(errorCodesOf(source)).toEqual(['@trpc/server#TRPCError TOO_MANY_REQUESTS 429']);
  });
});

describe('ignores', () => {
  it('what only asks for one', () => {
    const source = `import { TRPCError } from '@trpc/server';\nexport const is = (error: unknown) => error instanceof TRPCError;`;
    expect(errorCodesOf(source)).toEqual([]);
  });
});
