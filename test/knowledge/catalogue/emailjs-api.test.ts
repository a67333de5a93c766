import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.emailjs.com/api/v1.0/email/send');`)).toEqual(['EmailJS']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.emailjs.com.evil.example/api/v1.0/email/send');`)).toEqual([
      'evil.example',
    ]);
  });
});
