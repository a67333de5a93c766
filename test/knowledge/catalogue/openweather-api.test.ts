import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.openweathermap.org/data/2.5/weather');`)).toEqual(['OpenWeather']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.openweathermap.org.evil.example/data/2.5/weather');`)).toEqual([
      'evil.example',
    ]);
  });
});
