import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://edge.api.flagsmith.com/api/v1/flags/');`)).toEqual(['Flagsmith']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://edge.api.flagsmith.com.evil.example/api/v1/flags/');`)).toEqual([
      'evil.example',
    ]);
  });
});
