import { describe, expect, it } from 'vitest';
import { logSettingsOf, matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('loggers and their children', () => {
    const source = `
      import winston from 'winston';
      const logger = winston.createLogger({ level: 'info', transports: [new winston.transports.Console()] });
      logger.info('started');
      logger.child({ requestId: '1' }).error('failed');
      winston.warn('the default logger');
    `;
    expect(matchesOf(source)).toEqual([
      'log winston#createLogger().error',
      'log winston#createLogger().info',
      'log winston#warn',
      'logger winston#createLogger',
    ]);
  });

  it('loggers by name, and by their type', () => {
    const source = `
      import { type Logger, loggers } from 'winston';
      loggers.add('orders', {});
      export const log = loggers.get('orders');
      export const run = (logger: Logger) => logger.verbose('x');
    `;
    expect(matchesOf(source)).toEqual([
      'log winston#createLogger().verbose',
      'logger winston#loggers.add',
      'logger winston#loggers.get',
    ]);
  });

  it('where it is told how to write', () => {
    expect(
      logSettingsOf(`import winston from 'winston';\nexport const log = winston.createLogger({ level: 'warn' });`),
    ).toEqual(['winston#createLogger']);
  });
});

describe('ignores', () => {
  it('formats and transports', () => {
    const source = `
      import { format, transports } from 'winston';
      export const line = format.combine(format.timestamp(), format.json());
      export const console = new transports.Console();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
