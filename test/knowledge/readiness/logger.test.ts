import { expect, it } from 'vitest';
import loggerItem from '../../../src/knowledge/readiness/logger.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const logger = { name: 'logger', via: 'pino', structured: true, service: judgedService.name, ...place };

it('is met by a structured logger of its own or of a library whose code it runs', () => {
  expect(loggerItem.judge(judgedService, { ...barelyModel, loggers: [logger] }).verdict).toBe('met');
  expect(
    loggerItem.judge(judgedService, {
      ...barelyModel,
      loggers: [{ ...logger, service: '@shop/db', runBy: [judgedService.name] }],
    }).verdict,
  ).toBe('met');
});

it('is contradicted by a plain one, and open without any', () => {
  const plain = { ...logger, structured: false };
  expect(loggerItem.judge(judgedService, { ...barelyModel, loggers: [plain] })).toMatchObject({
    verdict: 'contradicted',
    evidence: [plain],
  });
  expect(loggerItem.judge(judgedService, barelyModel).verdict).toBe('open');
});
