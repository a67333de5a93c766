import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://logx.optimizely.com/v1/events');`)).toEqual(['Optimizely']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://logx.optimizely.com.evil.example/v1/events');`)).toEqual(['evil.example']);
  });
});
