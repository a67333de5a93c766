import { describe, expect, it } from 'vitest';
import { logSettingsOf, matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the module and its loggers', () => {
    const source = `
      import { InjectPinoLogger, Logger, LoggerModule, PinoLogger } from 'nestjs-pino';
      export const module = LoggerModule.forRoot({ pinoHttp: { level: 'info' } });
      export class Cats {
        constructor(private readonly logger: Logger, @InjectPinoLogger(Cats.name) private readonly pino: PinoLogger) {}
        list() { this.logger.log('list'); this.pino.info('list'); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'log nestjs-pino#Logger().log',
      'log nestjs-pino#PinoLogger().info',
      'logger nestjs-pino#LoggerModule.forRoot',
    ]);
  });

  it('where it is told how to write', () => {
    expect(
      logSettingsOf(
        `import { LoggerModule } from 'nestjs-pino';\nexport const module = LoggerModule.forRoot({ pinoHttp: { level: 'warn' } });`,
      ),
    ).toEqual(['nestjs-pino#LoggerModule.forRoot']);
  });
});

describe('ignores', () => {
  it('interceptors', () => {
    const source = `
      import { LoggerErrorInterceptor } from 'nestjs-pino';
      export const interceptor = new LoggerErrorInterceptor();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
