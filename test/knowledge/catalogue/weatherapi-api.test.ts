import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.weatherapi.com/v1/current.json');`)).toEqual(['WeatherAPI.com']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.weatherapi.com.evil.example/v1/current.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
