import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api-app2.simpletexting.com/v2/api/messages');`)).toEqual(['SimpleTexting']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api-app2.simpletexting.com.evil.example/v2/api/messages');`)).toEqual([
      'evil.example',
    ]);
  });
});
