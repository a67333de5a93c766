import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.opencagedata.com/geocode/v1/json');`)).toEqual(['OpenCage']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.opencagedata.com.evil.example/geocode/v1/json');`)).toEqual([
      'evil.example',
    ]);
  });
});
