import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://eastus.api.cognitive.microsoft.com/vision/v3.2/analyze');`)).toEqual([
      'Azure AI services',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://eastus.api.cognitive.microsoft.com.evil.example/vision/v3.2/analyze');`),
    ).toEqual(['evil.example']);
  });
});
