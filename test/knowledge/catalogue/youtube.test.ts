import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('videos', () => {
    const source = `
      import { Innertube } from 'youtubei.js';
      const youtube = await Innertube.create();
      export const video = await youtube.getInfo('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client youtubei.js#Innertube.create',
      'outbound read youtubei.js#Innertube.create().getInfo',
    ]);
    expect(systemsOf(source)).toEqual(['YouTube']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Innertube } from 'youtubei.js';
      export const same = (given: Innertube) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
