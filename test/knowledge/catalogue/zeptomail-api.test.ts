import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.zeptomail.com/v1.1/email');`)).toEqual(['ZeptoMail']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.zeptomail.com.evil.example/v1.1/email');`)).toEqual(['evil.example']);
  });
});
