import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://chrome.browserless.io/pdf');`)).toEqual(['Browserless']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://chrome.browserless.io.evil.example/pdf');`)).toEqual(['evil.example']);
  });
});
