import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a command line', () => {
    const source = `
      import meow from 'meow';
      const cli = meow('Usage: foo <input>', { importMeta: import.meta, flags: { rainbow: { type: 'boolean' } } });
      export const [input] = cli.input;
    `;
    expect(matchesOf(source)).toEqual(['starts cli meow#default']);
  });
});

describe('ignores', () => {
  it('its types', () => {
    const source = `
      import type { Result } from 'meow';
      export const first = (cli: Result<{}>) => cli.input[0];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
