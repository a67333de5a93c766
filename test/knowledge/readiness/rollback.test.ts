import { expect, it } from 'vitest';
import rollback from '../../../src/knowledge/readiness/rollback.ts';

it('is for people to answer', () => {
  expect(rollback.judge()).toEqual({ verdict: 'open', evidence: [] });
});
