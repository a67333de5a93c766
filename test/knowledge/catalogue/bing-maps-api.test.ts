import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://dev.virtualearth.net/REST/v1/Locations');`)).toEqual(['Bing Maps']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://dev.virtualearth.net.evil.example/REST/v1/Locations');`)).toEqual([
      'evil.example',
    ]);
  });
});
