import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.letsdeel.com/rest/v2/contracts');`)).toEqual(['Deel']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.letsdeel.com.evil.example/rest/v2/contracts');`)).toEqual([
      'evil.example',
    ]);
  });
});
