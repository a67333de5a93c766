import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('loggers and their children', () => {
    const source = `
      import { getLogger } from '@logtape/logtape';
      const logger = getLogger(['shop']);
      logger.with({ requestId: 'a' }).warn('late');
    `;
    expect(matchesOf(source)).toEqual(['log @logtape/logtape#getLogger().warn', 'logger @logtape/logtape#getLogger']);
  });
});

describe('ignores', () => {
  it('where lines go', () => {
    const source = `
      import { getConsoleSink } from '@logtape/logtape';
      export const sink = getConsoleSink();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
