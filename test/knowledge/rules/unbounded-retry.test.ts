import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/unbounded-retry.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { retrySite } from '../../support/sample-rows.ts';

describe('recognises', () => {
  it('retries without an end', () => {
    const retrySites = [retrySite({ bounded: false, maxAttempts: null })];
    expect(rule.check({ ...emptyModel, retrySites })).toEqual([
      {
        message: 'a: 1 retry without an end that the code shows: post in send.',
        service: 'a',
        evidence: [{ file: 'apps/a/retry.ts', line: 1 }],
      },
    ]);
  });

  it('says where all of it is inferred', () => {
    const retrySites = [retrySite({ bounded: false, certainty: 'likely' })];
    expect(rule.check({ ...emptyModel, retrySites })[0]?.message).toContain('likely without an end');
  });
});

describe('ignores', () => {
  it.each([
    ['bounded ones', retrySite({})],
    ['a connection that is opened again', retrySite({ bounded: false, kind: 'reconnect' })],
    ['an option of a client', retrySite({ bounded: false, kind: 'client-option' })],
    ['what waits for a limit of rate', retrySite({ bounded: false, onlyOn: 'limit' })],
    ['a page that loads again', retrySite({ bounded: false, kind: 'ui-query-retry' })],
  ])('%s', (_, site) => expect(rule.check({ ...emptyModel, retrySites: [site] })).toEqual([]));
});
