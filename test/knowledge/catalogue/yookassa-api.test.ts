import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.yookassa.ru/v3/payments');`)).toEqual(['YooKassa']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.yookassa.ru.evil.example/v3/payments');`)).toEqual(['evil.example']);
  });
});
