import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('loggers and lines', () => {
    const source = `
      import log4js from 'log4js';
      const log = log4js.getLogger('orders');
      log.info('paid');
    `;
    expect(matchesOf(source)).toEqual(['log log4js#getLogger().info', 'logger log4js#getLogger']);
  });

  it('a logger by its type', () => {
    const source = `
      import type { Logger } from 'log4js';
      export const tell = (log: Logger) => log.error('failed');
    `;
    expect(matchesOf(source)).toEqual(['log log4js#getLogger().error']);
  });
});

describe('ignores', () => {
  it('settings', () => {
    const source = `
      import log4js from 'log4js';
      log4js.configure({ appenders: {}, categories: {} });
      log4js.shutdown();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
