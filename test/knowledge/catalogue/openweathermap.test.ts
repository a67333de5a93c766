import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('weather', () => {
    const source = `
      import { now } from 'openweathermap';
      now({ q: 'Bern' }, (error, weather) => weather);
    `;
    expect(matchesOf(source)).toEqual(['outbound read openweathermap#now']);
    expect(systemsOf(source)).toEqual(['OpenWeather']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type * as weather from 'openweathermap';
      export type Everything = typeof weather;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
