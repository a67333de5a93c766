import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://bedrock-runtime.us-east-1.amazonaws.com/model/a/invoke');`)).toEqual([
      'Amazon Bedrock',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://bedrock-runtime.us-east-1.amazonaws.com.evil.example/model/a/invoke');`),
    ).toEqual(['evil.example']);
  });
});
