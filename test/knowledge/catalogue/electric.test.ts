import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('shapes', () => {
    const source = `
      import { Shape, ShapeStream } from '@electric-sql/client';
      const stream = new ShapeStream({ url: 'http://localhost:3000/v1/shape', params: { table: 'orders' } });
      new Shape(stream).subscribe(() => undefined);
    `;
    expect(matchesOf(source)).toEqual([
      'client @electric-sql/client#ShapeStream',
      'outbound consume @electric-sql/client#Shape().subscribe',
    ]);
    expect(systemsOf(source)).toEqual(['Electric']);
  });
});

describe('ignores', () => {
  it('its state', () => {
    const source = `
      import type { ShapeStream } from '@electric-sql/client';
      export const local = (client: ShapeStream) => client.isConnected();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
