import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://gateway.ai.cloudflare.com/v1/a/b/openai');`)).toEqual([
      'Cloudflare AI Gateway',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://gateway.ai.cloudflare.com.evil.example/v1/a/b/openai');`)).toEqual([
      'evil.example',
    ]);
  });
});
