import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ipqualityscore.com/api/json/ip/key/1.1.1.1');`)).toEqual(['IPQualityScore']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://ipqualityscore.com.evil.example/api/json/ip/key/1.1.1.1');`)).toEqual([
      'evil.example',
    ]);
  });
});
