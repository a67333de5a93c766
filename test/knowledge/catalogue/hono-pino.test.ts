import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the middleware', () => {
    const source = `
      import { pinoLogger } from 'hono-pino';
      export const middleware = pinoLogger();
    `;
    expect(matchesOf(source)).toEqual(['logger hono-pino#pinoLogger']);
  });
});

describe('ignores', () => {
  it('its types', () => {
    const source = `
      import type { PinoLogger } from 'hono-pino';
      export const run = (log: PinoLogger[]) => log.length;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
