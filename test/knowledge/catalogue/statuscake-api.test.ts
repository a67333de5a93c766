import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.statuscake.com/v1/uptime');`)).toEqual(['StatusCake']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.statuscake.com.evil.example/v1/uptime');`)).toEqual(['evil.example']);
  });
});
