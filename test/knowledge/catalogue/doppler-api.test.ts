import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.doppler.com/v3/configs/config/secrets');`)).toEqual(['Doppler Secrets']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.doppler.com.evil.example/v3/configs/config/secrets');`)).toEqual([
      'evil.example',
    ]);
  });
});
