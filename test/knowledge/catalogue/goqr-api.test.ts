import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.qrserver.com/v1/create-qr-code/');`)).toEqual(['goQR.me']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.qrserver.com.evil.example/v1/create-qr-code/');`)).toEqual([
      'evil.example',
    ]);
  });
});
