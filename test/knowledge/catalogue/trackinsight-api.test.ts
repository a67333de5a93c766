import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.trackinsight.com/data-api/funds/VTI.json');`)).toEqual(['Trackinsight']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.trackinsight.com.evil.example/data-api/funds/VTI.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
