import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.googleapis.com/pagespeedonline/v5/runPagespeed');`)).toEqual([
      'PageSpeed Insights',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://www.googleapis.com.evil.example/pagespeedonline/v5/runPagespeed');`),
    ).toEqual(['evil.example']);
  });
});
