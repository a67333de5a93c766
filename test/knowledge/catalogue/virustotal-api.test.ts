import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.virustotal.com/api/v3/files');`)).toEqual(['VirusTotal']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.virustotal.com.evil.example/api/v3/files');`)).toEqual(['evil.example']);
  });
});
