import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rest.textmagic.com/api/v2/messages');`)).toEqual(['Textmagic']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rest.textmagic.com.evil.example/api/v2/messages');`)).toEqual([
      'evil.example',
    ]);
  });
});
