import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://us1.api.mailchimp.com/3.0/lists');`)).toEqual(['Mailchimp']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://us1.api.mailchimp.com.evil.example/3.0/lists');`)).toEqual(['evil.example']);
  });
});
