import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.mailjet.com/v3.1/send');`)).toEqual(['Mailjet']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.mailjet.com.evil.example/v3.1/send');`)).toEqual(['evil.example']);
  });
});
