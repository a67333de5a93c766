import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://apiv2.shiprocket.in/v1/external/orders/create/adhoc');`)).toEqual([
      'Shiprocket',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://apiv2.shiprocket.in.evil.example/v1/external/orders/create/adhoc');`),
    ).toEqual(['evil.example']);
  });
});
