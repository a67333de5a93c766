import { expect, it } from 'vitest';
import timeLimit from '../../../src/knowledge/readiness/time-limit.ts';
import { barelyModel, judgedService } from '../../support/judged-service.ts';
import { outboundCall } from '../../support/sample-calls.ts';

const waiting = (certainty: 'certain' | 'likely') =>
  outboundCall({ service: judgedService.name, timeout: { ms: null, from: 'library', place: null, certainty } });
const verdictOf = (calls: readonly ReturnType<typeof outboundCall>[]) =>
  timeLimit.judge(judgedService, { ...barelyModel, outboundCalls: calls }).verdict;

it('is contradicted by a call that surely waits for ever, and open where it only may', () => {
  expect(verdictOf([waiting('certain')])).toBe('contradicted');
  expect(verdictOf([waiting('likely')])).toBe('open');
});

it('is met where each call has a limit, and applies where there are calls', () => {
  const limited = outboundCall({
    service: judgedService.name,
    timeout: { ms: 500, from: 'code', place: null, certainty: 'certain' },
  });
  expect(verdictOf([limited])).toBe('met');
  expect(verdictOf([])).toBe('not-applicable');
});
