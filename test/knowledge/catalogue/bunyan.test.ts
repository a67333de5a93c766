import { describe, expect, it } from 'vitest';
import { logSettingsOf, matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('loggers, their children and lines', () => {
    const source = `
      import bunyan from 'bunyan';
      const log = bunyan.createLogger({ name: 'shop' });
      log.info({ order: 1 }, 'paid');
      log.child({ component: 'mail' }).warn('late');
    `;
    expect(matchesOf(source)).toEqual([
      'log bunyan#createLogger().info',
      'log bunyan#createLogger().warn',
      'logger bunyan#createLogger',
    ]);
  });

  it('a logger by its type', () => {
    const source = `
      import type Logger from 'bunyan';
      export const tell = (log: Logger) => log.error('failed');
    `;
    expect(matchesOf(source)).toEqual(['log bunyan#createLogger().error']);
  });

  it('where it is told how to write', () => {
    expect(
      logSettingsOf(
        `import bunyan from 'bunyan';\nexport const log = bunyan.createLogger({ name: 'a', level: 'warn' });`,
      ),
    ).toEqual(['bunyan#createLogger']);
  });
});

describe('ignores', () => {
  it('levels', () => {
    const source = `
      import bunyan from 'bunyan';
      export const level = bunyan.levelFromName['info'];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
