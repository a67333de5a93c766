import { describe, expect, it } from 'vitest';
import signalOptions from '../../../src/knowledge/detectors/signal-options.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function found(files: Readonly<Record<string, string>> | string): Promise<readonly string[]> {
  const { loggers = [], observability = [] } = await rowsOf(signalOptions, files);
  return [
    ...loggers.map((row) => `logger ${row.name} ${row.file}:${row.line}`),
    ...observability.map((row) => `${row.kind} ${row.what} ${row.file}:${row.line}`),
  ];
}

describe('recognises', () => {
  it('logs that an option switches on, and the logger of a server', async () => {
    const source = `import * as Sentry from '@sentry/node';
import fastify from 'fastify';
Sentry.init({
  enableLogs: true,
});
Sentry.logger.info('started');
export const app = fastify({ logger: true });`;
    expect(await found(source)).toEqual(['logger Sentry.logger src/a.ts:4', 'logger pino, through Fastify src/a.ts:7']);
  });

  it('own functions that decide what is sent, also where they are made', async () => {
    const files = {
      'src/filter.ts': 'export function createFilter() {\n  return (event: object) => event;\n}',
      'src/a.ts': `import * as Sentry from '@sentry/node';
import { createFilter } from './filter';
Sentry.init({ beforeSend: createFilter() });`,
    };
    expect(await found(files)).toEqual(
      expect.arrayContaining([
        'error-reporting filter of what is sent to Sentry src/a.ts:3',
        'error-reporting filter of what is sent to Sentry src/filter.ts:1',
      ]),
    );
  });
});

describe('ignores', () => {
  it('a logger that is switched on and writes nothing that the code says', async () => {
    const source = `import * as Sentry from '@sentry/node';
Sentry.init({ enableLogs: true });`;
    expect(await found(source)).toEqual([]);
  });

  it('options that are switched off, and other options', async () => {
    const source = `import * as Sentry from '@sentry/node';
import fastify from 'fastify';
Sentry.init({ enableLogs: false, tracesSampleRate: 0, environment: 'test' });
export const app = fastify({ logger: false, bodyLimit: 17 });`;
    expect(await found(source)).toEqual([]);
  });
});
