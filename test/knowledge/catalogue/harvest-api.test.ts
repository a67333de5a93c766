import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.harvestapp.com/v2/time_entries');`)).toEqual(['Harvest Time Tracking']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.harvestapp.com.evil.example/v2/time_entries');`)).toEqual([
      'evil.example',
    ]);
  });
});
