import { expect, it } from 'vitest';
import { loggersOf, sharedSignalsOf, signalsOf } from '../../../src/documents/rows/signals.ts';
import { sampleModel } from '../../support/sample-model.ts';

const at = (file: string) => ({ file, line: 1, service: 'api' });

it('makes one row of loggers that many files make in the same way', () => {
  const logger = { name: 'logger', via: 'pino', structured: true };
  const rows = loggersOf([
    { ...logger, ...at('a.ts') },
    { ...logger, ...at('b.ts') },
    { ...logger, ...at('c.ts'), service: 'worker' },
  ]);
  expect(rows).toMatchObject([
    { service: 'api', evidence: { rows: [{ file: 'a.ts' }, { file: 'b.ts' }] } },
    { service: 'worker', evidence: { total: 1 } },
  ]);
});

it('makes one row of what is told in the same way, and counts its places', () => {
  const alert = { kind: 'alerting', what: 'message to Slack' } as const;
  const metric = { kind: 'metrics', what: 'counter' } as const;
  const rows = signalsOf([
    { ...alert, ...at('a.ts') },
    { ...metric, ...at('a.ts') },
    { ...alert, ...at('b.ts') },
    { ...alert, ...at('b.ts'), isNews: true },
  ]);
  expect(rows).toMatchObject([
    { kind: 'alerting', places: 2 },
    { kind: 'metrics', places: 1 },
    { kind: 'message', places: 1 },
  ]);
});

it('knows loggers that are only called after their library or their file', () => {
  const names = ['log', 'console', 'index.ts'].map((name) => ({
    name,
    via: 'console',
    structured: false,
    ...at(name),
  }));
  expect(loggersOf(names).map(({ name, named }) => [name, named])).toEqual([
    ['log', true],
    ['console', false],
    ['index.ts', false],
  ]);
});

it('tells of libraries what the service runs, and no check that they only offer', () => {
  const [service, ...others] = sampleModel.services;
  if (service === undefined) throw new Error('The sample has services');
  const shared = { service: '@shop/db', runBy: [service.name] };
  const model = {
    ...sampleModel,
    services: [service, ...others],
    observability: [
      { kind: 'tracing' as const, what: 'Datadog APM', ...at('packages/db/trace.ts'), ...shared },
      { kind: 'health-check' as const, what: 'ping', ...at('packages/db/ping.ts'), ...shared },
      { kind: 'metrics' as const, what: 'unused', ...at('packages/db/counter.ts'), service: '@shop/db' },
    ],
  };
  expect(sharedSignalsOf(service, model).rows).toMatchObject([
    { library: '@shop/db', signals: { total: 1, rows: [{ kind: 'tracing', what: 'Datadog APM' }] } },
  ]);
});
