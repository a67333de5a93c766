import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.phonepe.com/apis/hermes/pg/v1/pay');`)).toEqual(['PhonePe']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.phonepe.com.evil.example/apis/hermes/pg/v1/pay');`)).toEqual([
      'evil.example',
    ]);
  });
});
