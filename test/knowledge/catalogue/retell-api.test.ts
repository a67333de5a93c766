import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.retellai.com/v2/create-phone-call');`)).toEqual(['Retell AI']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.retellai.com.evil.example/v2/create-phone-call');`)).toEqual([
      'evil.example',
    ]);
  });
});
