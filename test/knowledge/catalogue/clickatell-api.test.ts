import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://platform.clickatell.com/messages');`)).toEqual(['Clickatell']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://platform.clickatell.com.evil.example/messages');`)).toEqual([
      'evil.example',
    ]);
  });
});
