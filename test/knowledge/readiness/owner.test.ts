import { expect, it } from 'vitest';
import owner from '../../../src/knowledge/readiness/owner.ts';
import { judgedService } from '../../support/judged-service.ts';

it('asks for a declared owner', () => {
  expect(owner.judge(judgedService).verdict).toBe('met');
  expect(owner.judge({ ...judgedService, owners: [] }).verdict).toBe('contradicted');
});
