import { describe, expect, it } from 'vitest';
import { readLogLine } from '../../src/lib/log-line.ts';
import { type LineMatch, matchLine } from '../../src/lib/match-line.ts';

function match(parts: readonly string[], line: string): LineMatch | null {
  const [text] = readLogLine(line).texts;
  return text === undefined ? null : matchLine(parts, text);
}

describe('matchLine', () => {
  it('finds parts in their order, with anything between, and says how much agrees', () => {
    expect(match(['order ', ' failed'], 'ERROR order 17 failed')).toEqual({ size: 11, starts: true, between: 4 });
    expect(match(['order ', ' failed'], 'failed: order 17')).toBeNull();
  });

  it('knows whether the message begins behind the prefix', () => {
    expect(match(['order failed'], '2026-11-29T10:00:00Z [api] WARN: order failed')?.starts).toBe(true);
    expect(match(['order failed'], 'giving up, order failed')?.starts).toBe(false);
    expect(match(['', ' failed again'], '[api] order-17 failed again')?.starts).toBe(true);
  });

  it('knows no line that only a short text would fit, but where it is all of it', () => {
    expect(match(['ok'], 'ok')).toBeNull();
    expect(match([': ', ' - '], 'a: b - c')).toBeNull();
    expect(match(['ready'], 'getting ready')).toBeNull();
    expect(match(['ready'], 'INFO ready')).not.toBeNull();
  });

  it('takes no part of a word for a text, and few letters only where a text may begin', () => {
    expect(match(['status ', ''], 'order-status.ts: 6 statuses')).toBeNull();
    expect(match(['status ', ''], 'failed with status code 500')).toBeNull();
    expect(match(['status ', ''], 'the carrier did not answer: status 503')).not.toBeNull();
    expect(match(['order failed'], 'reorder failed')).toBeNull();
  });
});
