import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://oauth.mail.ru/userinfo');`)).toEqual(['Mail.ru']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://oauth.mail.ru.evil.example/userinfo');`)).toEqual(['evil.example']);
  });
});
