import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events and their queries', () => {
    const source = `
      import { Axiom } from '@axiomhq/js';
      const axiom = new Axiom({ token: process.env.AXIOM_TOKEN! });
      axiom.ingest('orders', [{ id: 1 }]);
      await axiom.query("['orders'] | count");
      await axiom.flush();
    `;
    expect(matchesOf(source)).toEqual([
      'client @axiomhq/js#Axiom',
      'outbound read @axiomhq/js#Axiom().query',
      'outbound send @axiomhq/js#Axiom().flush',
      'outbound send @axiomhq/js#Axiom().ingest',
    ]);
    expect(systemsOf(source)).toEqual(['Axiom']);
  });

  it('what reports errors of requests by itself', () => {
    const source = `
      import { createOnRequestError } from '@axiomhq/nextjs';
      import { logger } from './logger';
      export const onRequestError = createOnRequestError(logger);
    `;
    expect(matchesOf(source)).toEqual(['error-reporting @axiomhq/nextjs#createOnRequestError']);
  });

  it('loggers of Next.js', () => {
    const source = `
      import { Logger, log, withAxiom } from 'next-axiom';
      log.info('started');
      const logger = new Logger({ source: 'api' });
      logger.with({ request: 1 }).error('failed');
      export const GET = withAxiom(() => new Response());
    `;
    expect(matchesOf(source)).toEqual([
      'log next-axiom#Logger().error',
      'log next-axiom#log.info',
      'logger next-axiom#Logger',
    ]);
    expect(systemsOf(source)).toEqual(['Axiom']);
  });
});

describe('ignores', () => {
  it('reading of levels', () => {
    const source = `
      import { LogLevel } from 'next-axiom';
      export const level = LogLevel.info;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
