import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.authorize.net/xml/v1/request.api');`)).toEqual(['Authorize.net']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.authorize.net.evil.example/xml/v1/request.api');`)).toEqual([
      'evil.example',
    ]);
  });
});
