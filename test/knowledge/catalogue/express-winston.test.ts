import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its two middlewares', () => {
    const source = `
      import expressWinston from 'express-winston';
      export const one = expressWinston.logger({ transports: [] });
      export const two = expressWinston.errorLogger({ transports: [] });
    `;
    expect(matchesOf(source)).toEqual(['logger express-winston#errorLogger', 'logger express-winston#logger']);
  });
});

describe('ignores', () => {
  it('its lists of fields', () => {
    const source = `
      import expressWinston from 'express-winston';
      export const fields = expressWinston.requestWhitelist;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
