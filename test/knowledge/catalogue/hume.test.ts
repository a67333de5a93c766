import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('speech', () => {
    const source = `
      import { HumeClient } from 'hume';
      const hume = new HumeClient({ apiKey: 'k' });
      export const spoken = () => hume.tts.synthesizeJson({ utterances: [] });
    `;
    expect(matchesOf(source)).toEqual(['client hume#HumeClient', 'outbound call hume#HumeClient().tts.synthesizeJson']);
    expect(systemsOf(source)).toEqual(['Hume AI']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Hume } from 'hume';
      export const same = (it: Hume) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
