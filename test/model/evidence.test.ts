import { expect, it } from 'vitest';
import { evidenceOf } from '../../src/model/evidence.ts';

it('keeps ten distinct places and nothing but places', () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ file: 'a.ts', line: Math.floor(index / 2), symbol: 'run' }));
  expect(evidenceOf(rows)).toEqual(Array.from({ length: 10 }, (_, line) => ({ file: 'a.ts', line })));
});
