import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/nested-retries.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { retrySite, systemWith } from '../../support/sample-rows.ts';

describe('recognises', () => {
  it('own retries around a library that retries, with the worst case', () => {
    const model = {
      ...emptyModel,
      retrySites: [retrySite({ maxAttempts: 5 })],
      externalSystems: [systemWith({ attempts: 3 })],
    };
    expect(rule.check(model)).toEqual([
      {
        message:
          'send tries post again (5 tries), and likely so does mailer inside it (3 tries): up to 15 calls, unless the code sets it otherwise.',
        service: 'a',
        evidence: [
          { file: 'apps/a/retry.ts', line: 1 },
          { file: 'apps/a/retry.ts', line: 5 },
        ],
      },
    ]);
  });

  it('gives no number where one is not known', () => {
    const model = {
      ...emptyModel,
      retrySites: [retrySite({ maxAttempts: null })],
      externalSystems: [systemWith({ attempts: 3 })],
    };
    expect(rule.check(model)[0]?.message).toContain('the tries multiply');
  });
});

describe('ignores', () => {
  it.each([
    ['libraries that try once', {}, { attempts: 1 }],
    ['other functions', { symbol: 'other' }, { attempts: 3 }],
    ['other files', { file: 'apps/a/other.ts' }, { attempts: 3 }],
    ['retries that are switched off', { maxAttempts: 1 }, { attempts: 3 }],
    ['options of the library itself', { kind: 'client-option' }, { attempts: 3 }],
    ['libraries that the function does not call', {}, { attempts: 3, library: 'other' }],
  ] as const)('%s', (_, site, defaults) => {
    const model = { ...emptyModel, retrySites: [retrySite(site)], externalSystems: [systemWith(defaults)] };
    expect(rule.check(model)).toEqual([]);
  });
});
