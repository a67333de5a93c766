import { expect, it } from 'vitest';
import { logLevelOf, logLevelOfNumber } from '../../src/lib/log-level.ts';

it('reads levels of libraries and of names', () => {
  expect(['WARNING', 'fatal', 'log', 'verbose', 'logTRPCError', 'plain'].map(logLevelOf)).toEqual([
    'warn',
    'error',
    'info',
    'debug',
    'error',
    null,
  ]);
});

it('reads the numbers of pino and bunyan', () => {
  expect([60, 50, 40, 30, 20, 0].map(logLevelOfNumber)).toEqual(['error', 'error', 'warn', 'info', 'debug', null]);
});
