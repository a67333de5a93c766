import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/unbounded-wait-for-limit.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { retrySite } from '../../support/sample-rows.ts';

describe('recognises', () => {
  it('calls that are made again for as long as the rate is limited', () => {
    const retrySites = [retrySite({ bounded: false, maxAttempts: null, onlyOn: 'limit' })];
    expect(rule.check({ ...emptyModel, retrySites })).toEqual([
      {
        message:
          'a: 1 call is made again without an end that the code shows while the other side limits the rate (429): post in send.',
        service: 'a',
        evidence: [{ file: 'apps/a/retry.ts', line: 1 }],
      },
    ]);
  });
});

describe('ignores', () => {
  it.each([
    ['bounded ones', retrySite({ onlyOn: 'limit' })],
    ['what is tried again whatever failed', retrySite({ bounded: false })],
  ])('%s', (_, site) => expect(rule.check({ ...emptyModel, retrySites: [site] })).toEqual([]));
});
