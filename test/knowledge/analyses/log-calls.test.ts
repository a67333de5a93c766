import { expect, it } from 'vitest';
import logCalls from '../../../src/knowledge/analyses/log-calls.ts';
import { questionOf } from '../../support/question-of.ts';

it('counts the log calls of each service and library', () => {
  const rows = [
    { file: 'apps/a/x.ts', line: 1, via: 'pino' },
    { file: 'apps/a/y.ts', line: 1, via: 'console' },
    { file: 'apps/a/x.ts', line: 2, via: 'pino' },
    { file: 'tools/x.ts', line: 1, via: 'console' },
  ];
  expect(logCalls.analyse(questionOf({ logCalls: rows })).logCalls).toEqual([
    { service: null, via: 'console', calls: 1 },
    { service: 'a', via: 'console', calls: 1 },
    { service: 'a', via: 'pino', calls: 2 },
  ]);
});
