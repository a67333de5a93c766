import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a logger for the whole application', () => {
    const source = `
      import { WinstonModule } from 'nest-winston';
      export const options = { logger: WinstonModule.createLogger({ level: 'info' }) };
      options.logger.log('started');
    `;
    expect(matchesOf(source)).toEqual([
      'log nest-winston#WinstonModule.createLogger().log',
      'logger nest-winston#WinstonModule.createLogger',
    ]);
  });

  it('a module whose logger is injected', () => {
    const source = `
      import { WINSTON_MODULE_NEST_PROVIDER, WINSTON_MODULE_PROVIDER, WinstonLogger, WinstonModule } from 'nest-winston';
      export const module = WinstonModule.forRoot({ level: 'info' });
      export class Cats {
        constructor(private readonly logger: WinstonLogger) {}
        list() { this.logger.warn('list'); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'log nest-winston#WinstonLogger().warn',
      'logger nest-winston#WinstonModule.forRoot',
    ]);
  });
});

describe('ignores', () => {
  it('tokens and formats', () => {
    const source = `
      import { WINSTON_MODULE_PROVIDER, utilities } from 'nest-winston';
      export const token = WINSTON_MODULE_PROVIDER;
      export const format = utilities.format.nestLike('app');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
