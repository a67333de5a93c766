import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.wrike.com/api/v4/tasks');`)).toEqual(['Wrike']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.wrike.com.evil.example/api/v4/tasks');`)).toEqual(['evil.example']);
  });
});
