import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://vitals.vercel-insights.com/v1/vitals');`)).toEqual(['Vercel Analytics']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://vitals.vercel-insights.com.evil.example/v1/vitals');`)).toEqual([
      'evil.example',
    ]);
  });
});
