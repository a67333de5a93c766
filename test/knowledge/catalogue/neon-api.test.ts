import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://console.neon.tech/api/v2/projects');`)).toEqual(['Neon API']);
  });
});

describe('ignores', () => {
  it('databases at Neon', () => {
    expect(systemsOf(`await fetch('https://ep-cool-1.eu-central-1.aws.neon.tech/sql');`)).toEqual(['PostgreSQL']);
  });
});
