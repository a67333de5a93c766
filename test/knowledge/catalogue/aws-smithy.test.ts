import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('how often a strategy tries', () => {
    expect(
      matchesOf(
        "import { ConfiguredRetryStrategy } from '@smithy/util-retry';\nexport const strategy = new ConfiguredRetryStrategy(4);",
      ).join(),
    ).toContain('retry 4 exponential jitter');
  });
});

describe('ignores', () => {
  it('an own strategy of that name', () => {
    expect(
      matchesOf(
        'class ConfiguredRetryStrategy { constructor(readonly tries: number) {} }\nnew ConfiguredRetryStrategy(4);',
      ),
    ).toEqual([]);
  });
});
