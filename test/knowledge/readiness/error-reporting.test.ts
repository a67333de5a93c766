import { expect, it } from 'vitest';
import errorReporting from '../../../src/knowledge/readiness/error-reporting.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const signal = { kind: 'error-reporting' as const, what: 'x', ...place };

const judge = (service: string) =>
  errorReporting.judge(judgedService, { ...barelyModel, observability: [{ ...signal, service }] }).verdict;

it('is met by what it sets up itself or through a library, never by another service that runs', () => {
  expect([judge(judgedService.name), judge('@shop/db'), judge('@shop/worker')]).toEqual(['met', 'met', 'open']);
});
