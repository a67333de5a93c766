import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.openrouteservice.org/v2/directions/driving-car');`)).toEqual([
      'openrouteservice',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.openrouteservice.org.evil.example/v2/directions/driving-car');`),
    ).toEqual(['evil.example']);
  });
});
