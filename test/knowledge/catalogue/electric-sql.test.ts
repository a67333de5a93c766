import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a stream', () => {
    const source = `
      import { ShapeStream } from '@electric-sql/client';
      const stream = new ShapeStream({ url: 'https://electric.example.com/v1/shape', params: { table: 'orders' } });
      stream.subscribe((messages) => messages);
    `;
    expect(matchesOf(source)).toEqual([
      'client @electric-sql/client#ShapeStream',
      'outbound consume @electric-sql/client#ShapeStream().subscribe',
    ]);
    expect(systemsOf(source)).toEqual(['ElectricSQL']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.electric-sql.cloud/v1/shape');`)).toEqual(['ElectricSQL']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Message } from '@electric-sql/client';
      export const same = (it: Message) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
