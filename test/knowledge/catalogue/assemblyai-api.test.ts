import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.assemblyai.com/v2/transcript');`)).toEqual(['AssemblyAI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.assemblyai.com.evil.example/v2/transcript');`)).toEqual([
      'evil.example',
    ]);
  });
});
