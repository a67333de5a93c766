import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the middleware', () => {
    const source = `
      import bunyanMiddleware from 'bunyan-middleware';
      export const middleware = bunyanMiddleware({ headerName: 'x-request-id' });
    `;
    expect(matchesOf(source)).toEqual(['logger bunyan-middleware#default']);
  });
});

describe('ignores', () => {
  it('an import that nobody calls', () => {
    const source = `
      import bunyanMiddleware from 'bunyan-middleware';
      export const middleware = bunyanMiddleware;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
