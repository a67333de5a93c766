import { expect, it } from 'vitest';
import healthCheck from '../../../src/knowledge/readiness/health-check.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const check = { kind: 'health-check' as const, what: 'x', service: judgedService.name, ...place };

it('is asked of what serves, and met by a check', () => {
  expect(healthCheck.judge(judgedService, { ...barelyModel, observability: [check] }).verdict).toBe('met');
  expect(healthCheck.judge(judgedService, barelyModel).verdict).toBe('open');
  expect(healthCheck.judge({ ...judgedService, kind: 'frontend' }, barelyModel).verdict).toBe('not-applicable');
});
