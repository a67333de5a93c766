import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.telegram.org/bot1/sendMessage');`)).toEqual(['Telegram']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.telegram.org.evil.example/bot1/sendMessage');`)).toEqual([
      'evil.example',
    ]);
  });
});
