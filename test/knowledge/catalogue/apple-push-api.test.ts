import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.push.apple.com/3/device/1');`)).toEqual([
      'Apple Push Notification service',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.push.apple.com.evil.example/3/device/1');`)).toEqual(['evil.example']);
  });
});
