import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://repo1.maven.org/maven2/a/b/maven-metadata.xml');`)).toEqual([
      'Maven Central',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://repo1.maven.org.evil.example/maven2/a/b/maven-metadata.xml');`)).toEqual([
      'evil.example',
    ]);
  });
});
