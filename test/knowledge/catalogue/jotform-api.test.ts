import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.jotform.com/form/1/submissions');`)).toEqual(['Jotform']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.jotform.com.evil.example/form/1/submissions');`)).toEqual([
      'evil.example',
    ]);
  });
});
