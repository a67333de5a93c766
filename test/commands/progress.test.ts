import { describe, expect, it } from 'vitest';
import { isProgressWanted, progressLine } from '../../src/commands/progress.ts';

const ERASE = '\r\u001B[2K';
const asked = { quiet: false, progress: true };

/** A terminal that keeps what was written to it. */
function terminalOf(columns: number, isTTY = true) {
  const written: string[] = [];
  return { isTTY, columns, written, write: (text: string) => written.push(text) };
}

describe('isProgressWanted', () => {
  it('shows progress to a person at a terminal', () => {
    expect(isProgressWanted(asked, terminalOf(80), {})).toBe(true);
    expect(isProgressWanted(asked, terminalOf(80), { CI: 'false', NO_COLOR: '' })).toBe(true);
  });

  it('is off in pipes, on build machines, and where it is not wanted', () => {
    expect(isProgressWanted(asked, terminalOf(80, false), {})).toBe(false);
    expect(isProgressWanted(asked, terminalOf(80), { CI: 'true' })).toBe(false);
    expect(isProgressWanted(asked, terminalOf(80), { NO_COLOR: '1' })).toBe(false);
    expect(isProgressWanted(asked, terminalOf(80), { TERM: 'dumb' })).toBe(false);
    expect(isProgressWanted({ ...asked, quiet: true }, terminalOf(80), {})).toBe(false);
    expect(isProgressWanted({ ...asked, progress: false }, terminalOf(80), {})).toBe(false);
  });
});

describe('progressLine', () => {
  it('writes one line over and over, not more often than people can read, and the end always', () => {
    const terminal = terminalOf(80);
    let now = 0;
    const line = progressLine(terminal, () => now);
    for (; now < 100; now += 10) line.report({ stage: 'Reading files', done: now, total: 100 });
    line.report({ stage: 'Reading files', done: 100, total: 100 });
    line.clear();
    expect(terminal.written).toEqual([
      `${ERASE}Reading files 0/100`,
      `${ERASE}Reading files 80/100`,
      `${ERASE}Reading files 100/100`,
      ERASE,
    ]);
  });

  it('never wraps', () => {
    const terminal = terminalOf(10);
    progressLine(terminal, () => 0).report({ stage: 'Following calls', done: 1, total: 2 });
    expect(terminal.written).toEqual([`${ERASE}Following`]);
  });

  it('copes with a terminal that does not know its width', () => {
    const terminal = terminalOf(0);
    progressLine(terminal, () => 0).report({ stage: 'Reading', done: 1, total: 122 });
    expect(terminal.written).toEqual([`${ERASE}Reading 1/122`]);
  });

  it('leaves a terminal alone that it wrote nothing to', () => {
    const terminal = terminalOf(80);
    progressLine(terminal, () => 0).clear();
    expect(terminal.written).toEqual([]);
  });
});
