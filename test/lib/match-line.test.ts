import { describe, expect, it } from 'vitest';
import { matchLine, textsOfLine } from '../../src/lib/match-line.ts';

describe('matchLine', () => {
  it('finds parts in their order, with anything between, and says how much agrees', () => {
    expect(matchLine(['order ', ' failed'], 'ERROR order 17 failed')).toBe(11);
    expect(matchLine(['order ', ' failed'], 'failed: order 17')).toBeNull();
  });

  it('knows no line that only a short text would fit', () => {
    expect(matchLine(['ok'], 'ok')).toBeNull();
    expect(matchLine([': ', ' - '], 'a: b - c')).toBeNull();
  });
});

describe('textsOfLine', () => {
  it('reads the texts of a JSON line without escapes, also behind a prefix', () => {
    const line = 'api | {"level":50,"msg":"no \\"label\\"","err":{"message":"timed out"}}';
    expect(textsOfLine(line)).toBe('api | \nno "label"\ntimed out');
  });

  it('leaves other lines as they are', () => {
    expect(textsOfLine('order {17} failed')).toBe('order {17} failed');
  });
});
