import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://backend.composio.dev/api/v3/tools');`)).toEqual(['Composio']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://backend.composio.dev.evil.example/api/v3/tools');`)).toEqual([
      'evil.example',
    ]);
  });
});
