import { describe, expect, it } from 'vitest';
import type { SignalCoverage } from '../../../src/model/signal-coverage.ts';
import { modelOf } from '../../support/model-of.ts';

async function coverageOf(source: string, subject: SignalCoverage['subject']): Promise<SignalCoverage | undefined> {
  const head =
    "import express from 'express';\nimport pino from 'pino';\nconst app = express();\nconst logger = pino();\n";
  const { signalCoverage } = await modelOf({ 'package.json': '{"name":"shop"}', 'src/a.ts': head + source });
  return signalCoverage.find((row) => row.subject === subject);
}

describe('recognises', () => {
  it('a log line anywhere on the way of an entry point', async () => {
    const source = `
      app.get('/a', () => first());
      app.get('/b', () => undefined);
      function first() { second(); }
      function second() { logger.info('here'); }
    `;
    expect(await coverageOf(source, 'entry-points')).toMatchObject({
      total: 2,
      followed: 2,
      logged: 1,
      silent: [{ name: 'GET /b', file: 'src/a.ts', line: 7 }],
    });
  });

  it('reports and metrics', async () => {
    const source = `
      import * as Sentry from '@sentry/node';
      import { Counter } from 'prom-client';
      app.get('/a', () => { try { work(); } catch (error) { Sentry.captureException(error); } });
      declare function work(): void;
    `;
    expect(await coverageOf(source, 'entry-points')).toMatchObject({ total: 1, logged: 0, reported: 1, silent: [] });
  });

  it('a log line in the function that calls a system', async () => {
    const source = `
      export async function one() { logger.info('asking'); await fetch('https://api.example.com/a'); }
      export async function two() { await fetch('https://api.example.com/b'); }
    `;
    expect(await coverageOf(source, 'outbound-calls')).toMatchObject({
      total: 2,
      logged: 1,
      silent: [{ name: 'example.com in two', line: 7 }],
    });
  });
});

describe('recognises, of what fails and of work that nobody waits for,', () => {
  it('error handlers whose code leads to a log line', async () => {
    const source = `
      export function one() { try { work(); } catch (error) { tell(error); } }
      export function two() { logger.info('before'); try { work(); } catch (error) { return null; } }
      function tell(error: unknown) { logger.error({ err: error }, 'failed'); }
      declare function work(): void;
    `;
    expect(await coverageOf(source, 'error-handlers')).toMatchObject({
      total: 2,
      logged: 1,
      silent: [{ name: 'catch in two', line: 7 }],
    });
  });

  it('jobs, beside all entry points', async () => {
    const source = `
      import { Worker } from 'bullmq';
      app.get('/a', () => undefined);
      new Worker('mails', async () => logger.info('sent'));
    `;
    expect(await coverageOf(source, 'jobs')).toMatchObject({ total: 1, logged: 1, silent: [] });
    expect(await coverageOf(source, 'entry-points')).toMatchObject({ total: 2, logged: 1 });
  });
});

describe('ignores', () => {
  it('handlers that could not be followed: they are counted, not judged', async () => {
    const source = "app.get('/files', express.static('public'));";
    expect(await coverageOf(source, 'entry-points')).toMatchObject({ total: 1, followed: 0, silent: [] });
  });

  it('log lines of other entry points', async () => {
    const source = "app.get('/a', () => undefined);\napp.get('/b', () => logger.info('b'));";
    expect(await coverageOf(source, 'entry-points')).toMatchObject({ logged: 1, silent: [{ name: 'GET /a' }] });
  });
});
