import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://graphhopper.com/api/1/route');`)).toEqual(['GraphHopper']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://graphhopper.com.evil.example/api/1/route');`)).toEqual(['evil.example']);
  });
});
