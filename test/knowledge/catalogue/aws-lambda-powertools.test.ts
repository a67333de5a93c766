import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('loggers and metrics', () => {
    const source = `
      import { Logger } from '@aws-lambda-powertools/logger';
      import { Metrics } from '@aws-lambda-powertools/metrics';
      const logger = new Logger();
      logger.critical('a');
      new Metrics().addMetric('orders', 'Count', 1);
    `;
    expect(matchesOf(source)).toEqual([
      'log @aws-lambda-powertools/logger#Logger().critical',
      'logger @aws-lambda-powertools/logger#Logger',
      'metrics @aws-lambda-powertools/metrics#Metrics',
      'metrics @aws-lambda-powertools/metrics#Metrics().addMetric',
    ]);
  });
});

describe('ignores', () => {
  it('keys that later lines get', () => {
    const source = `
      import { Logger } from '@aws-lambda-powertools/logger';
      export const run = (logger: Logger) => logger.appendKeys({ tenant: 'a' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
