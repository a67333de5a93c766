import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.buttondown.email/v1/subscribers');`)).toEqual(['Buttondown']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.buttondown.email.evil.example/v1/subscribers');`)).toEqual([
      'evil.example',
    ]);
  });
});
