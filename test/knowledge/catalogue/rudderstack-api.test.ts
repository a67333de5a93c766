import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.dataplane.rudderstack.com/v1/track');`)).toEqual(['RudderStack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.dataplane.rudderstack.com.evil.example/v1/track');`)).toEqual([
      'evil.example',
    ]);
  });
});
