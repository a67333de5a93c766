import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the fetch of the platform, by each of its names', () => {
    const source = `
      await fetch('https://stock.example.com/items');
      await globalThis.fetch('https://stock.example.com/orders');
      await window.fetch('https://stock.example.com/orders');
    `;
    expect(matchesOf(source)).toEqual(Array.from({ length: 3 }, () => 'outbound call global#fetch'));
  });
});

describe('ignores', () => {
  it('an own function of that name', () => {
    expect(matchesOf("const fetch = (path: string) => path;\nfetch('/a');")).toEqual([]);
  });
});
