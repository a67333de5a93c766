import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://en.wikipedia.org/api/rest_v1/page/summary/Earth');`)).toEqual(['Wikipedia']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://en.wikipedia.org.evil.example/api/rest_v1/page/summary/Earth');`)).toEqual([
      'evil.example',
    ]);
  });
});
