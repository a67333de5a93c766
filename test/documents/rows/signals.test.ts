import { expect, it } from 'vitest';
import { loggersOf, signalsOf } from '../../../src/documents/rows/signals.ts';

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
  ]);
  expect(rows).toMatchObject([
    { kind: 'alerting', places: 2 },
    { kind: 'metrics', places: 1 },
  ]);
});
