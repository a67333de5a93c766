import { expect, it } from 'vitest';
import type { Shutdown } from '../../../src/model/shutdown.ts';
import shutdown from '../../../src/knowledge/readiness/shutdown.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const handler = { what: 'SIGTERM', service: judgedService.name, ...place };

const verdict = (fields: Partial<Shutdown>) =>
  shutdown.judge(judgedService, { ...barelyModel, shutdowns: [{ ...handler, ...fields }] }).verdict;

it('is asked of what serves or works, and met by a handler of signals', () => {
  expect(shutdown.judge(judgedService, { ...barelyModel, shutdowns: [handler] }).verdict).toBe('met');
  expect(shutdown.judge(judgedService, { ...barelyModel, shutdowns: [] }).verdict).toBe('open');
  expect(shutdown.judge({ ...judgedService, kind: 'cli' }, barelyModel).verdict).toBe('not-applicable');
});

it('is left open by what a terminal sends, and by a library that it only imports', () => {
  expect(verdict({ signals: ['SIGINT'] })).toBe('open');
  expect(verdict({ signals: ['SIGINT', 'SIGTERM'] })).toBe('met');
  expect(verdict({ service: '@shop/db' })).toBe('open');
});
