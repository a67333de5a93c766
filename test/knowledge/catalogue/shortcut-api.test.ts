import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.app.shortcut.com/api/v3/stories');`)).toEqual(['Shortcut Stories']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.app.shortcut.com.evil.example/api/v3/stories');`)).toEqual([
      'evil.example',
    ]);
  });
});
