import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://jsonplaceholder.typicode.com/todos/1');`)).toEqual(['JSONPlaceholder']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://jsonplaceholder.typicode.com.evil.example/todos/1');`)).toEqual([
      'evil.example',
    ]);
  });
});
