import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://abc.live.dynatrace.com/api/v2/metrics/ingest');`)).toEqual(['Dynatrace']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://abc.live.dynatrace.com.evil.example/api/v2/metrics/ingest');`)).toEqual([
      'evil.example',
    ]);
  });
});
