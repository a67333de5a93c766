import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://login.yandex.ru/info');`)).toEqual(['Yandex ID']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://login.yandex.ru.evil.example/info');`)).toEqual(['evil.example']);
  });
});
