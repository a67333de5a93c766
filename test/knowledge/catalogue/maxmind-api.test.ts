import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://geoip.maxmind.com/geoip/v2.1/city/8.8.8.8');`)).toEqual(['MaxMind']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://geoip.maxmind.com.evil.example/geoip/v2.1/city/8.8.8.8');`)).toEqual([
      'evil.example',
    ]);
  });
});
