import { describe, expect, it } from 'vitest';
import { shortenLists } from '../../../src/documents/render/shorten-lists.ts';

function list(length: number, rest = 0) {
  const rows = Array.from({ length }, (_, index) => ({ name: `row ${index}` }));
  return { rows, rest, total: length + rest };
}

describe('shortenLists', () => {
  it('cuts the longest lists, and says how much more there is', () => {
    const page = { title: 'a', routes: list(30), inner: { calls: list(20, 5) } };
    expect(shortenLists(page, 13)).toMatchObject({
      title: 'a',
      // Two rows make room for the line that says that more is in the model.
      routes: { rows: { length: 17 }, rest: 13, total: 30 },
      inner: { calls: { rows: { length: 17 }, rest: 8, total: 25 } },
    });
  });

  it('leaves short lists, and what stands in one line', () => {
    const page = { short: list(5), names: { rows: Array.from({ length: 30 }, String), rest: 0, total: 30 } };
    expect(shortenLists(page, 50)).toEqual(page);
  });
});
