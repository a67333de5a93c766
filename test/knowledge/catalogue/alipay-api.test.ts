import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://openapi.alipay.com/gateway.do');`)).toEqual(['Alipay']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://openapi.alipay.com.evil.example/gateway.do');`)).toEqual(['evil.example']);
  });
});
