import { describe, expect, it } from 'vitest';
import { logSettingsOf, matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('loggers and their children', () => {
    const source = `
      import pino from 'pino';
      const logger = pino({ level: 'info' });
      logger.info('started');
      logger.child({ module: 'orders' }).error({ id: 1 }, 'failed');
    `;
    expect(matchesOf(source)).toEqual(['log pino#default().error', 'log pino#default().info', 'logger pino#default']);
  });

  it('the named import, and loggers by their type', () => {
    const source = `
      import { type Logger, pino } from 'pino';
      export const log = pino();
      export const run = (logger: Logger) => logger.warn('slow');
    `;
    expect(matchesOf(source)).toEqual(['log pino#default().warn', 'logger pino#default']);
  });

  it('the middleware', () => {
    const source = `
      import pinoHttp from 'pino-http';
      export const middleware = pinoHttp({ level: 'info' });
      middleware.logger.info('x');
    `;
    expect(matchesOf(source)).toEqual(['log pino#default().info', 'logger pino-http#default']);
  });

  it('where it is told how to write', () => {
    expect(logSettingsOf(`import pino from 'pino';\nexport const log = pino({ level: 'warn' });`)).toEqual([
      'pino#default',
    ]);
  });
});

describe('ignores', () => {
  it('destinations and serializers', () => {
    const source = `
      import pino from 'pino';
      export const stream = pino.destination('/var/log/app.log');
      export const serialize = pino.stdSerializers.err;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
