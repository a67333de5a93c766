import { expect, it } from 'vitest';
import healthCheck from '../../../src/knowledge/readiness/health-check.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const check = { kind: 'health-check' as const, what: 'x', service: judgedService.name, ...place };

it('is asked of what serves, and met by a check', () => {
  expect(healthCheck.judge(judgedService, { ...barelyModel, observability: [check] }).verdict).toBe('met');
  expect(healthCheck.judge(judgedService, barelyModel).verdict).toBe('open');
  expect(healthCheck.judge({ ...judgedService, kind: 'frontend' }, barelyModel).verdict).toBe('not-applicable');
});

it('is not met by a check that a library of the repository only offers', () => {
  const service = { ...judgedService, uses: ['database'] };
  const ofLibrary = { ...check, service: 'database' };
  expect(healthCheck.judge(service, { ...barelyModel, observability: [ofLibrary] }).verdict).toBe('open');
  const route = {
    kind: 'http' as const,
    method: 'GET',
    path: '/health',
    framework: 'express',
    certainty: 'certain' as const,
    systems: [],
    service: 'database',
    symbol: 'health',
    owners: [],
    handler: null,
    servedBy: [{ service: service.name, certainty: 'certain' as const }],
    ...place,
  };
  const served = { ...barelyModel, observability: [ofLibrary], entryPoints: [route] };
  expect(healthCheck.judge(service, served).verdict).toBe('met');
});
