import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('functions that log', () => {
    const source = `
      import createDebug from 'debug';
      const debug = createDebug('shop:orders');
      debug('order %d', 1);
      const later = debug.extend('later');
      later('order %d', 2);
    `;
    expect(matchesOf(source)).toEqual([
      'log debug#default()',
      'log debug#default()',
      'logger debug#default',
      'logger debug#default().extend',
    ]);
  });
});

describe('ignores', () => {
  it('switches', () => {
    const source = `
      import createDebug from 'debug';
      createDebug.enable('shop:*');
      export const on = createDebug.enabled('shop:orders');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
