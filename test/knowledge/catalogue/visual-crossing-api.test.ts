import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(
      systemsOf(
        `await fetch('https://weather.visualcrossing.com/VisualCrossingWebServices/rest/services/timeline/Bern');`,
      ),
    ).toEqual(['Visual Crossing']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(
        `await fetch('https://weather.visualcrossing.com.evil.example/VisualCrossingWebServices/rest/services/timeline/Bern');`,
      ),
    ).toEqual(['evil.example']);
  });
});
