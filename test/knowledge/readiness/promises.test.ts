import { expect, it } from 'vitest';
import promises from '../../../src/knowledge/readiness/promises.ts';

it('is for people to answer', () => {
  expect(promises.judge()).toEqual({ verdict: 'open', evidence: [] });
});
