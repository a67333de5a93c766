import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('server functions, of each of its frameworks', () => {
    const source = `
      import { createServerFn } from '@tanstack/solid-start';
      export const load = createServerFn({ method: 'GET' }).validator(shape).middleware([auth]).handler(async () => []);
    `;
    expect(matchesOf(source)).toEqual(['server function /_serverFn/ @tanstack/react-start#createServerFn().handler']);
  });
});

describe('ignores', () => {
  it('middleware and what runs in the browser', () => {
    const source = `
      import { createMiddleware, useServerFn } from '@tanstack/react-start';
      export const auth = createMiddleware().server(async ({ next }) => next());
      export const useLoad = () => useServerFn(load);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
