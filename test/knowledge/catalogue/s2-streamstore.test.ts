import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('streams', () => {
    const source = `
      import { S2 } from '@s2-dev/streamstore';
      const s2 = new S2({ accessToken: 't', retry: { maxAttempts: 5 } });
      const stream = s2.basin('a').stream('b');
      export const added = () => stream.append({ records: [] });
      export const read = () => stream.read({});
      export const made = () => s2.basins.create({ basin: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @s2-dev/streamstore#S2',
      'outbound consume @s2-dev/streamstore#S2().basin().stream().read',
      'outbound publish @s2-dev/streamstore#S2().basin().stream().append',
      'outbound write @s2-dev/streamstore#S2().basins.create',
      'retry 5 exponential jitter S2',
    ]);
    expect(systemsOf(source)).toEqual(['S2']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://aws.s2.dev/v1/basins');`)).toEqual(['S2']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { AppendAck } from '@s2-dev/streamstore';
      export const same = (it: AppendAck) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
