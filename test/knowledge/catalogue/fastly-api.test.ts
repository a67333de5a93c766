import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.fastly.com/service/1/purge_all');`)).toEqual(['Fastly']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.fastly.com.evil.example/service/1/purge_all');`)).toEqual([
      'evil.example',
    ]);
  });
});
