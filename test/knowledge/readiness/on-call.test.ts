import { expect, it } from 'vitest';
import onCall from '../../../src/knowledge/readiness/on-call.ts';

it('is for people to answer', () => {
  expect(onCall.judge()).toEqual({ verdict: 'open', evidence: [] });
});
