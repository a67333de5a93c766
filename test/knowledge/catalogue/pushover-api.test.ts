import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pushover.net/1/messages.json');`)).toEqual(['Pushover']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pushover.net.evil.example/1/messages.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
