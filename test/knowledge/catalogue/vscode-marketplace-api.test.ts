import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(
      systemsOf(`await fetch('https://marketplace.visualstudio.com/_apis/public/gallery/extensionquery');`),
    ).toEqual(['Visual Studio Marketplace']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(
        `await fetch('https://marketplace.visualstudio.com.evil.example/_apis/public/gallery/extensionquery');`,
      ),
    ).toEqual(['evil.example']);
  });
});
