import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://dialpad.com/api/v2/call');`)).toEqual(['Dialpad']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://dialpad.com.evil.example/api/v2/call');`)).toEqual(['evil.example']);
  });
});
