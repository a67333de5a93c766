import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the middleware', () => {
    const source = `
      import morgan from 'morgan';
      export const middleware = morgan('combined');
    `;
    expect(matchesOf(source)).toEqual(['logger morgan#default']);
  });
});

describe('ignores', () => {
  it('tokens and formats', () => {
    const source = `
      import morgan from 'morgan';
      morgan.token('id', () => 'x');
      morgan.format('short', ':method :url');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
