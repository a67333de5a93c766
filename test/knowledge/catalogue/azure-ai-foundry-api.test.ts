import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.services.ai.azure.com/models/chat/completions');`)).toEqual([
      'Azure AI Foundry',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://acme.services.ai.azure.com.evil.example/models/chat/completions');`),
    ).toEqual(['evil.example']);
  });
});
