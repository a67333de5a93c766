import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.yousign.app/v3/signature_requests');`)).toEqual(['Yousign']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.yousign.app.evil.example/v3/signature_requests');`)).toEqual([
      'evil.example',
    ]);
  });
});
