import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.met.no/weatherapi/locationforecast/2.0/compact');`)).toEqual([
      'MET Norway',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.met.no.evil.example/weatherapi/locationforecast/2.0/compact');`),
    ).toEqual(['evil.example']);
  });
});
