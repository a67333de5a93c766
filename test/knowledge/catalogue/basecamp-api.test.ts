import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://3.basecampapi.com/1/projects.json');`)).toEqual(['Basecamp']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://3.basecampapi.com.evil.example/1/projects.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
