import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://stationapi.veriff.com/v1/sessions');`)).toEqual(['Veriff']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://stationapi.veriff.com.evil.example/v1/sessions');`)).toEqual([
      'evil.example',
    ]);
  });
});
