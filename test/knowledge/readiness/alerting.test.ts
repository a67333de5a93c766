import { expect, it } from 'vitest';
import alerting from '../../../src/knowledge/readiness/alerting.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const signal = { kind: 'alerting' as const, what: 'x', ...place };

const judge = (service: string) =>
  alerting.judge(judgedService, { ...barelyModel, observability: [{ ...signal, service }] }).verdict;

it('is met by what it sets up itself or through a library, never by another service that runs', () => {
  expect([judge(judgedService.name), judge('@shop/db'), judge('@shop/worker')]).toEqual(['met', 'met', 'open']);
});
