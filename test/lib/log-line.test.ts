import { describe, expect, it } from 'vitest';
import { readLogLine } from '../../src/lib/log-line.ts';

function textsOf(line: string): readonly string[] {
  return readLogLine(line).texts.map(({ text }) => text);
}

describe('readLogLine', () => {
  it('reads the texts of a JSON line without escapes, its level and its fields, also behind a prefix', () => {
    const line = readLogLine('api | {"level":50,"msg":"no \\"label\\"","err":{"message":"timed out"}}');
    expect(line.texts.map(({ text, main }) => [text, main])).toEqual([
      ['api | ', true],
      ['no "label"', true],
      ['timed out', false],
    ]);
    expect(line.level).toBe('error');
    expect([...line.fields]).toEqual(['level', 'msg', 'err', 'message']);
  });

  it('reads JSON that a collector put into a field', () => {
    const line = readLogLine('{"log":"{\\"level\\":40,\\"msg\\":\\"label is late\\"}","stream":"stderr"}');
    expect(line.texts.map(({ text }) => text)).toEqual(['label is late', 'stderr']);
    expect(line.level).toBe('warn');
  });

  it('leaves other lines as they are, without colours', () => {
    expect(textsOf('order {17} failed')).toEqual(['order {17} failed']);
    expect(textsOf('\u001b[31merror\u001b[39m order failed')).toEqual(['error order failed']);
  });

  it('knows the level of a plain line, and no level in its message', () => {
    expect(readLogLine('2026-11-29 10:00:00 WARN [api] late').level).toBe('warn');
    expect(readLogLine('[ERROR] order is late').level).toBe('error');
    expect(readLogLine('order has an unexpected error in it').level).toBeNull();
  });

  it('reads files and lines of a stack trace', () => {
    const trace = 'Error: no order 17\n    at charge (/app/dist/pay.js:8:3)\n    at file:///app/src/main.ts:4:1';
    expect(readLogLine(trace).frames).toContainEqual({ file: '/app/dist/pay.js', line: 8 });
    expect(textsOf(trace)).toContain('Error: no order 17');
  });
});
