import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://dc.services.visualstudio.com/v2/track');`)).toEqual([
      'Azure Application Insights',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://dc.services.visualstudio.com.evil.example/v2/track');`)).toEqual([
      'evil.example',
    ]);
  });
});
