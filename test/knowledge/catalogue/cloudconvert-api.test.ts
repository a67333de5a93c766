import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.cloudconvert.com/v2/jobs');`)).toEqual(['CloudConvert']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.cloudconvert.com.evil.example/v2/jobs');`)).toEqual(['evil.example']);
  });
});
