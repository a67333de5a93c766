import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cloud.langfuse.com/api/public/ingestion');`)).toEqual(['Langfuse']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cloud.langfuse.com.evil.example/api/public/ingestion');`)).toEqual([
      'evil.example',
    ]);
  });
});
