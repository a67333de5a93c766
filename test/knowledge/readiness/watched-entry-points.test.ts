import { expect, it } from 'vitest';
import watchedEntryPoints from '../../../src/knowledge/readiness/watched-entry-points.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const row = {
  service: judgedService.name,
  subject: 'entry-points' as const,
  total: 2,
  followed: 2,
  logged: 2,
  measured: 0,
  traced: 0,
  reported: 0,
  silent: [],
};
const judge = (change: object) =>
  watchedEntryPoints.judge(judgedService, { ...barelyModel, signalCoverage: [{ ...row, ...change }] }).verdict;

it('is contradicted by a job of which nobody hears, and left open by a request, of which middleware may tell', () => {
  const silent = [{ name: 'GET /', ...place }];
  expect(judge({ silent })).toBe('open');
  const signalCoverage = [row, { ...row, subject: 'jobs' as const, silent }];
  expect(watchedEntryPoints.judge(judgedService, { ...barelyModel, signalCoverage }).verdict).toBe('contradicted');
});

it('is met where all are watched, open where some could not be followed, and applies where there are any', () => {
  expect([judge({}), judge({ followed: 1 }), judge({ total: 0 })]).toEqual(['met', 'open', 'not-applicable']);
});
