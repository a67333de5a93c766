import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.google.com/recaptcha/api/siteverify');`)).toEqual(['Google reCAPTCHA']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.google.com.evil.example/recaptcha/api/siteverify');`)).toEqual([
      'evil.example',
    ]);
  });
});
