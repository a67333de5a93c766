import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls, lines and timers', () => {
    const source = `
      const answer = await fetch('https://stock.example.com/items');
      await globalThis.fetch('https://stock.example.com/orders');
      console.error('failed', answer.status);
      setInterval(() => poll(), 60_000);
      new WebSocket('wss://stock.example.com/live');
    `;
    expect(matchesOf(source)).toEqual([
      'log global#console.error',
      'outbound call global#fetch',
      'outbound call global#fetch',
      'outbound consume global#WebSocket',
      'schedule 60000 global#setInterval',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('own functions of those names', () => {
    const source = `
      const fetch = (path: string) => path;
      class Console { error(text: string) { return text; } }
      fetch('/a');
      new Console().error('a');
      setTimeout(() => poll(), 10);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
