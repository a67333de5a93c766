import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a frame', () => {
    const source = `
      import { createVeriffFrame } from '@veriff/incontext-sdk';
      export const open = (url: string) => createVeriffFrame({ url });
    `;
    expect(matchesOf(source)).toEqual([
      'client @veriff/incontext-sdk#createVeriffFrame',
      'outbound call @veriff/incontext-sdk#createVeriffFrame',
    ]);
    expect(systemsOf(source)).toEqual(['Veriff']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { VeriffFrame } from '@veriff/incontext-sdk';
      export const same = (it: VeriffFrame) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
