import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.timezonedb.com/v2.1/get-time-zone');`)).toEqual(['TimeZoneDB']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.timezonedb.com.evil.example/v2.1/get-time-zone');`)).toEqual([
      'evil.example',
    ]);
  });
});
