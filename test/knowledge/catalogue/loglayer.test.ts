import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('loggers, and lines with fields', () => {
    const source = `
      import { LogLayer } from 'loglayer';
      const log = new LogLayer({ transport: [] });
      log.withMetadata({ id: 1 }).error('failed');
    `;
    expect(matchesOf(source)).toEqual(['log loglayer#LogLayer().error', 'logger loglayer#LogLayer']);
  });
});

describe('ignores', () => {
  it('its types', () => {
    const source = `
      import type { ILogLayer } from 'loglayer';
      export const run = (log: ILogLayer[]) => log.length;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
