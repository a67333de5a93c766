import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://dataservice.accuweather.com/locations/v1/cities/search');`)).toEqual([
      'AccuWeather',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://dataservice.accuweather.com.evil.example/locations/v1/cities/search');`),
    ).toEqual(['evil.example']);
  });
});
