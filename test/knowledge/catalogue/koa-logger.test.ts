import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the middleware', () => {
    const source = `
      import logger from 'koa-logger';
      export const middleware = logger();
    `;
    expect(matchesOf(source)).toEqual(['logger koa-logger#default']);
  });
});

describe('ignores', () => {
  it('the type of its options', () => {
    const source = `
      import type { Transporter } from 'koa-logger';
      export const write: Transporter = (text) => text.length;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
