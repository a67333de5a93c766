import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://heapanalytics.com/api/track');`)).toEqual(['Heap']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://heapanalytics.com.evil.example/api/track');`)).toEqual(['evil.example']);
  });
});
