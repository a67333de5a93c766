import { describe, expect, it } from 'vitest';
import { fitSequence, toSequence } from '../../../src/documents/graph/to-sequence.ts';

const message = (from: string, to: string) => ({ from, to, label: 'x', likely: false });

describe('a sequence', () => {
  it('is cut before a participant too many', () => {
    const names = Array.from({ length: 14 }, (_, index) => `n${index}`);
    const participants = names.map((key) => ({ key, label: key }));
    const sequence = fitSequence({ participants, messages: names.slice(1).map((name) => message('n0', name)) });
    expect(sequence.participants).toHaveLength(10);
    expect(sequence).toMatchObject({ hidden: 4 });
  });

  it('stays within what is drawn everywhere', () => {
    const label = 'a|b: '.repeat(20);
    const participants = [
      { key: 'a', label },
      { key: 'b', label },
    ];
    const messages = Array.from({ length: 60 }, () => ({ ...message('a', 'b'), label }));
    const text = toSequence(fitSequence({ participants, messages }), { title: 'T', description: 'D' });
    expect(text.length).toBeLessThanOrEqual(2000);
  });

  it('closes no block by a participant that is called end', () => {
    const text = toSequence(
      { participants: [{ key: 'a', label: 'end' }], messages: [], hidden: 0 },
      { title: 'T', description: 'D' },
    );
    expect(text).toContain('participant p1 as end.');
  });
});
