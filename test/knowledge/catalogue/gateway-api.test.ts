import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://gatewayapi.com/rest/mtsms');`)).toEqual(['GatewayAPI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://gatewayapi.com.evil.example/rest/mtsms');`)).toEqual(['evil.example']);
  });
});
