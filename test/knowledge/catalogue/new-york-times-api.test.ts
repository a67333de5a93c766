import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.nytimes.com/svc/topstories/v2/home.json');`)).toEqual([
      'The New York Times',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.nytimes.com.evil.example/svc/topstories/v2/home.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
