import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://mandrillapp.com/api/1.0/messages/send');`)).toEqual(['Mandrill']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://mandrillapp.com.evil.example/api/1.0/messages/send');`)).toEqual([
      'evil.example',
    ]);
  });
});
