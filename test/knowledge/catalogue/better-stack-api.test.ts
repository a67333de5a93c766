import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://uptime.betterstack.com/api/v1/heartbeat/a');`)).toEqual(['Better Stack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://uptime.betterstack.com.evil.example/api/v1/heartbeat/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
