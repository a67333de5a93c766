import { describe, expect, it } from 'vitest';
import { logSettingsOf, matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('loggers and their children', () => {
    const source = `
      import { Logger } from 'tslog';
      const log = new Logger({ name: 'app' });
      log.silly('a');
      log.getSubLogger({ name: 'orders' }).error(new Error('x'));
    `;
    expect(matchesOf(source)).toEqual(['log tslog#Logger().error', 'log tslog#Logger().silly', 'logger tslog#Logger']);
  });

  it('where it is told how to write', () => {
    expect(logSettingsOf(`import { Logger } from 'tslog';\nexport const log = new Logger({ minLevel: 3 });`)).toEqual([
      'tslog#Logger',
    ]);
  });
});

describe('ignores', () => {
  it('transports, and an own logger', () => {
    const source = `
      import type { ILogObj } from 'tslog';
      class Logger { info(text: string) { return text; } }
      export const line = (log: ILogObj) => new Logger().info(String(log));
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
