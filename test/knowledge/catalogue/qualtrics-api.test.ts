import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://a.qualtrics.com/API/v3/surveys');`)).toEqual(['Qualtrics']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://a.qualtrics.com.evil.example/API/v3/surveys');`)).toEqual(['evil.example']);
  });
});
