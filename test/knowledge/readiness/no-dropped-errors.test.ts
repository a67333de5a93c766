import { expect, it } from 'vitest';
import noDroppedErrors from '../../../src/knowledge/readiness/no-dropped-errors.ts';
import { barelyModel, judgedService, place } from '../../support/judged-service.ts';

const handler = { form: 'catch' as const, symbol: 'f', service: judgedService.name, ...place };

it('is contradicted by a handler that does nothing with the error', () => {
  const dropping = { ...handler, dispositions: ['swallow' as const] };
  expect(noDroppedErrors.judge(judgedService, { ...barelyModel, errorHandlers: [dropping] }).verdict).toBe(
    'contradicted',
  );
});

it('is met by others, and applies where there are any', () => {
  const reporting = { ...handler, dispositions: ['report' as const] };
  expect(noDroppedErrors.judge(judgedService, { ...barelyModel, errorHandlers: [reporting] }).verdict).toBe('met');
  expect(noDroppedErrors.judge(judgedService, barelyModel).verdict).toBe('not-applicable');
});
