import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://us-central1-aiplatform.googleapis.com/v1/projects/acme');`)).toEqual([
      'Google Vertex AI',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://us-central1-aiplatform.googleapis.com.evil.example/v1/projects/acme');`),
    ).toEqual(['evil.example']);
  });
});
