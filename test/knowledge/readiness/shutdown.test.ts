import { expect, it } from 'vitest';
import shutdown from '../../../src/knowledge/readiness/shutdown.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const handler = { what: 'SIGTERM', service: judgedService.name, ...place };

it('is asked of what serves or works, and met by a handler of signals', () => {
  expect(shutdown.judge(judgedService, { ...barelyModel, shutdowns: [handler] }).verdict).toBe('met');
  expect(shutdown.judge(judgedService, { ...barelyModel, shutdowns: [] }).verdict).toBe('open');
  expect(shutdown.judge({ ...judgedService, kind: 'cli' }, barelyModel).verdict).toBe('not-applicable');
});
