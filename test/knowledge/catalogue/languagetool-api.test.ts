import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.languagetool.org/v2/check');`)).toEqual(['LanguageTool']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.languagetool.org.evil.example/v2/check');`)).toEqual(['evil.example']);
  });
});
