import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api2.frontapp.com/conversations');`)).toEqual(['Front Inbox']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api2.frontapp.com.evil.example/conversations');`)).toEqual(['evil.example']);
  });
});
