import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.clarity.ms/tag/a');`)).toEqual(['Microsoft Clarity']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.clarity.ms.evil.example/tag/a');`)).toEqual(['evil.example']);
  });
});
