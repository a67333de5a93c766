import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.na1.adobesign.com/api/rest/v6/agreements');`)).toEqual([
      'Adobe Acrobat Sign',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.na1.adobesign.com.evil.example/api/rest/v6/agreements');`)).toEqual([
      'evil.example',
    ]);
  });
});
