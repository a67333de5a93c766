import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('video', () => {
    const source = `
      import { Vimeo } from '@vimeo/vimeo';
      const vimeo = new Vimeo('a', 'b', 'c');
      export const tutorial = () => vimeo.request('/tutorial');
      export const sent = () => vimeo.upload('a.mp4', { name: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @vimeo/vimeo#Vimeo',
      'outbound call @vimeo/vimeo#Vimeo().request',
      'outbound write @vimeo/vimeo#Vimeo().upload',
    ]);
    expect(systemsOf(source)).toEqual(['Vimeo']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Vimeo } from '@vimeo/vimeo';
      export const same = (it: Vimeo) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
