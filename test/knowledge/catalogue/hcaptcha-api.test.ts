import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.hcaptcha.com/siteverify');`)).toEqual(['hCaptcha']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.hcaptcha.com.evil.example/siteverify');`)).toEqual(['evil.example']);
  });
});
