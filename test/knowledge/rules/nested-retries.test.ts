import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/nested-retries.ts';
import type { RetryPath } from '../../../src/model/resilience.ts';
import { sampleRetryPaths } from '../../support/sample-calls.ts';
import { emptyModel } from '../../support/sample-model.ts';

function checked(fields: Partial<RetryPath>): ReturnType<typeof rule.check> {
  return rule.check({ ...emptyModel, retryPaths: sampleRetryPaths.map((path) => ({ ...path, ...fields })) });
}

describe('recognises', () => {
  it('ways on which tries multiply, with the worst case', () => {
    expect(checked({})).toEqual([
      {
        message:
          'Stripe, called in charge: likely up to 12 tries for one POST /orders/{id}|x (4 in charge × 3 in stripe).',
        service: '@shop/api',
        evidence: [
          { file: 'apps/api/src/pay.ts', line: 10 },
          { file: 'apps/api/src/pay.ts', line: 12 },
        ],
      },
    ]);
  });

  it('gives no number where one is not known', () => {
    const [first] = sampleRetryPaths[0]?.layers ?? [];
    if (first === undefined) throw new Error('The sample has layers');
    const layers = [
      { ...first, attempts: null },
      { ...first, attempts: null, bounded: false },
    ];
    expect(checked({ layers, attempts: 1, exact: false, entry: null })[0]?.message).toBe(
      'Stripe, called in charge: likely tries without an end (an unknown number in charge × without end in charge).',
    );
  });
});

describe('ignores', () => {
  it('a repository without such ways', () => {
    expect(rule.check(emptyModel)).toEqual([]);
  });
});
