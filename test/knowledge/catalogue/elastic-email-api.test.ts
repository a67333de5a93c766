import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.elasticemail.com/v4/emails');`)).toEqual(['Elastic Email']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.elasticemail.com.evil.example/v4/emails');`)).toEqual(['evil.example']);
  });
});
