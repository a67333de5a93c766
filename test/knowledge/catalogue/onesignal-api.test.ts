import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.onesignal.com/notifications');`)).toEqual(['OneSignal']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.onesignal.com.evil.example/notifications');`)).toEqual(['evil.example']);
  });
});
