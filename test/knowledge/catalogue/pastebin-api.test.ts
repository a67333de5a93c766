import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://pastebin.com/api/api_post.php');`)).toEqual(['Pastebin']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://pastebin.com.evil.example/api/api_post.php');`)).toEqual(['evil.example']);
  });
});
