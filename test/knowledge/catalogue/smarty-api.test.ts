import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://us-street.api.smarty.com/street-address');`)).toEqual(['Smarty']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://us-street.api.smarty.com.evil.example/street-address');`)).toEqual([
      'evil.example',
    ]);
  });
});
