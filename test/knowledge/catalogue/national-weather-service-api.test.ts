import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.weather.gov/points/39.7,-97.1');`)).toEqual([
      'National Weather Service',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.weather.gov.evil.example/points/39.7,-97.1');`)).toEqual([
      'evil.example',
    ]);
  });
});
