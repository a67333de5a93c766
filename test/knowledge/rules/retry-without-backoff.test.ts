import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/retry-without-backoff.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { retrySite } from '../../support/sample-rows.ts';

describe('recognises', () => {
  it('retries without a pause, known or not how many', () => {
    const retrySites = [
      retrySite({ backoff: 'none', maxAttempts: 3 }),
      retrySite({ backoff: 'none', maxAttempts: null, line: 7, symbol: 'other', certainty: 'likely' }),
    ];
    expect(rule.check({ ...emptyModel, retrySites })).toEqual([
      {
        message: 'a: 2 retries without a pause between tries: post in send (3 tries) and post in other (likely).',
        service: 'a',
        evidence: [
          { file: 'apps/a/retry.ts', line: 1 },
          { file: 'apps/a/retry.ts', line: 7 },
        ],
      },
    ]);
  });
});

describe('ignores', () => {
  it.each([
    ['retries that wait', retrySite({ backoff: 'fixed' })],
    ['what is not known', retrySite({ backoff: 'unknown' })],
    ['retries that are switched off', retrySite({ backoff: 'none', maxAttempts: 1 })],
    ['pages', retrySite({ backoff: 'none', kind: 'ui-query-retry' })],
  ])('%s', (_, site) => expect(rule.check({ ...emptyModel, retrySites: [site] })).toEqual([]));
});
