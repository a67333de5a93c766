import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.strava.com/api/v3/athlete/activities');`)).toEqual(['Strava']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.strava.com.evil.example/api/v3/athlete/activities');`)).toEqual([
      'evil.example',
    ]);
  });
});
