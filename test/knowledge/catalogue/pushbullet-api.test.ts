import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pushbullet.com/v2/pushes');`)).toEqual(['Pushbullet']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pushbullet.com.evil.example/v2/pushes');`)).toEqual(['evil.example']);
  });
});
