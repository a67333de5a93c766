import { expect, it } from 'vitest';
import { evidenceOf } from '../../../src/documents/rows/evidence.ts';

it('gives the first places in order, one for each function', () => {
  const places = [
    { file: 'b.ts', line: 1, symbol: 'run' },
    { file: 'a.ts', line: 10, symbol: 'run' },
    { file: 'a.ts', line: 9, symbol: 'run' },
    { file: 'c.ts', line: 3, symbol: '(anonymous)' },
  ];
  expect(evidenceOf(places)).toEqual({
    rows: [
      { file: 'a.ts', line: 9, symbol: 'run' },
      { file: 'b.ts', line: 1, symbol: 'run' },
    ],
    rest: 1,
    total: 3,
  });
  expect(evidenceOf(places, 3).rows.at(-1)).toEqual({ file: 'c.ts', line: 3, symbol: null });
});
