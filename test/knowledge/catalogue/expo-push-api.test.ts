import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://exp.host/--/api/v2/push/send');`)).toEqual(['Expo push service']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://exp.host.evil.example/--/api/v2/push/send');`)).toEqual(['evil.example']);
  });
});
