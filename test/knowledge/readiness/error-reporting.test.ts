import { expect, it } from 'vitest';
import errorReporting from '../../../src/knowledge/readiness/error-reporting.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const signal = { kind: 'error-reporting' as const, what: 'x', ...place };

const judge = (service: string, runBy: readonly string[] = []) =>
  errorReporting.judge(judgedService, { ...barelyModel, observability: [{ ...signal, service, runBy }] }).verdict;

it('is met by its own code and by that of a library which it runs, never by what a library only offers', () => {
  expect([judge(judgedService.name), judge('@shop/db', [judgedService.name]), judge('@shop/db')]).toEqual([
    'met',
    'met',
    'open',
  ]);
});
