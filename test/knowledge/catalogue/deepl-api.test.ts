import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api-free.deepl.com/v2/translate');`)).toEqual(['DeepL']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api-free.deepl.com.evil.example/v2/translate');`)).toEqual(['evil.example']);
  });
});
