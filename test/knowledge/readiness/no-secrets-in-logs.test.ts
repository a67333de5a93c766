import { expect, it } from 'vitest';
import noSecretsInLogs from '../../../src/knowledge/readiness/no-secrets-in-logs.ts';
import { barelyModel, judgedService } from '../../support/judged-service.ts';
import { sampleModel } from '../../support/sample-model.ts';

const logCalls = [{ service: judgedService.name, via: 'pino', calls: 3 }];
const [written] = sampleModel.sensitiveLogs;
if (written === undefined) throw new Error('The sample has a log call that writes what it should not');

const judge = (kind: 'secret' | 'personal') =>
  noSecretsInLogs.judge(judgedService, {
    ...barelyModel,
    logCalls,
    sensitiveLogs: [{ ...written, kind, service: judgedService.name }],
  }).verdict;

it('is contradicted by a log call that writes a secret, not by one that writes data of a person', () => {
  expect([judge('secret'), judge('personal')]).toEqual(['contradicted', 'met']);
});

it('looks at the lines of libraries that the service loads', () => {
  const library = { ...judgedService, name: 'library', deployable: false };
  const service = { ...judgedService, uses: [library.name] };
  const model = {
    ...barelyModel,
    services: [service, library],
    logCalls: [{ service: library.name, via: 'pino', calls: 3 }],
    sensitiveLogs: [{ ...written, kind: 'secret' as const, service: library.name }],
  };
  expect(noSecretsInLogs.judge(service, model).verdict).toBe('contradicted');
});

it('applies where something is logged', () => {
  expect(noSecretsInLogs.judge(judgedService, barelyModel).verdict).toBe('not-applicable');
});
