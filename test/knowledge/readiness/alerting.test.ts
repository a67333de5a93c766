import { expect, it } from 'vitest';
import alerting from '../../../src/knowledge/readiness/alerting.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const signal = { kind: 'alerting' as const, what: 'x', ...place };

const judge = (service: string, runBy: readonly string[] = []) =>
  alerting.judge(judgedService, { ...barelyModel, observability: [{ ...signal, service, runBy }] }).verdict;

it('is met by its own code and by that of a library which it runs, never by what a library only offers', () => {
  expect([judge(judgedService.name), judge('@shop/db', [judgedService.name]), judge('@shop/db')]).toEqual([
    'met',
    'met',
    'open',
  ]);
});

it('is left open by a message to a chat that may be any news', () => {
  const observability = [{ ...signal, service: judgedService.name, isNews: true as const }];
  expect(alerting.judge(judgedService, { ...barelyModel, observability }).verdict).toBe('open');
});
