import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://withpersona.com/api/v1/inquiries');`)).toEqual(['Persona Identities']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://withpersona.com.evil.example/api/v1/inquiries');`)).toEqual([
      'evil.example',
    ]);
  });
});
