import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://earthquake.usgs.gov/fdsnws/event/1/query');`)).toEqual(['USGS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://earthquake.usgs.gov.evil.example/fdsnws/event/1/query');`)).toEqual([
      'evil.example',
    ]);
  });
});
