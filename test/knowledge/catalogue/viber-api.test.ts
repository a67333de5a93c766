import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://chatapi.viber.com/pa/send_message');`)).toEqual(['Viber']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://chatapi.viber.com.evil.example/pa/send_message');`)).toEqual([
      'evil.example',
    ]);
  });
});
