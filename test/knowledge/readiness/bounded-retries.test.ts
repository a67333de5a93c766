import { expect, it } from 'vitest';
import boundedRetries from '../../../src/knowledge/readiness/bounded-retries.ts';
import type { RetrySite } from '../../../src/model/resilience.ts';
import { barelyModel, judgedService } from '../../support/judged-service.ts';
import { sampleModel } from '../../support/sample-model.ts';

const [site] = sampleModel.retrySites;
if (site === undefined) throw new Error('The sample has retries');
const own: RetrySite = { ...site, service: judgedService.name, bounded: true, maxAttempts: 3, certainty: 'certain' };
const verdictOf = (retrySites: readonly RetrySite[]) =>
  boundedRetries.judge(judgedService, { ...barelyModel, retrySites }).verdict;

it('is contradicted by a retry that surely breaks it, open where it only may', () => {
  const bad: RetrySite = { ...own, bounded: false, maxAttempts: null };
  expect(verdictOf([bad])).toBe('contradicted');
  expect(verdictOf([{ ...bad, certainty: 'likely' }])).toBe('open');
});

it('lets connections be opened for ever, and what a library asks for', () => {
  const endless: RetrySite = { ...own, bounded: false, maxAttempts: null };
  expect(verdictOf([{ ...endless, kind: 'reconnect' }])).toBe('met');
  expect(verdictOf([{ ...endless, kind: 'client-option', demandedBy: 'bullmq' }])).toBe('met');
});

it('is about what fails, not about work whose worker is lost', () => {
  expect(verdictOf([{ ...own, recovery: true }])).toBe('not-applicable');
});

it('is met by others, and applies where something is tried again', () => {
  expect(verdictOf([{ ...own, bounded: true }])).toBe('met');
  expect(verdictOf([{ ...own, maxAttempts: 1 }])).toBe('not-applicable');
});
