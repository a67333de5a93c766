import { expect, it } from 'vitest';
import capacity from '../../../src/knowledge/readiness/capacity.ts';

it('is for people to answer', () => {
  expect(capacity.judge()).toEqual({ verdict: 'open', evidence: [] });
});
