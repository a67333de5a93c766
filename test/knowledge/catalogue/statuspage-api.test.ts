import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.statuspage.io/v1/pages/a/incidents');`)).toEqual(['Statuspage']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.statuspage.io.evil.example/v1/pages/a/incidents');`)).toEqual([
      'evil.example',
    ]);
  });
});
