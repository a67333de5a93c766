import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pandadoc.com/public/v1/documents');`)).toEqual(['PandaDoc']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pandadoc.com.evil.example/public/v1/documents');`)).toEqual([
      'evil.example',
    ]);
  });
});
