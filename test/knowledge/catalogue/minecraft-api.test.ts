import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.mojang.com/users/profiles/minecraft/a');`)).toEqual(['Minecraft']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.mojang.com.evil.example/users/profiles/minecraft/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
