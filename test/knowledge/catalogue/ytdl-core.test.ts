import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a video', () => {
    const source = `
      import ytdl from 'ytdl-core';
      export const video = () => ytdl('https://www.youtube.com/watch?v=1');
      export const info = () => ytdl.getInfo('1');
      export const valid = ytdl.validateID('1');
    `;
    expect(matchesOf(source)).toEqual(['outbound read ytdl-core#default', 'outbound read ytdl-core#getInfo']);
    expect(systemsOf(source)).toEqual(['YouTube']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { videoInfo } from 'ytdl-core';
      export const same = (it: videoInfo) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
