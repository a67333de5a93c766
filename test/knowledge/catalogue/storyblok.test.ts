import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('stories', () => {
    const source = `
      import StoryblokClient from 'storyblok-js-client';
      const storyblok = new StoryblokClient({ accessToken: 't' });
      export const story = await storyblok.get('cdn/stories/home');
    `;
    expect(matchesOf(source)).toEqual([
      'client storyblok-js-client#default',
      'outbound read storyblok-js-client#default().get',
    ]);
    expect(systemsOf(source)).toEqual(['Storyblok']);
  });

  it('the set-up of pages', () => {
    const source = `
      import { apiPlugin, storyblokInit } from '@storyblok/js';
      const { storyblokApi } = storyblokInit({ accessToken: 't', use: [apiPlugin] });
      export const story = await storyblokApi.get('cdn/stories/home');
    `;
    expect(matchesOf(source)).toEqual([
      'client @storyblok/js#storyblokInit',
      'outbound read @storyblok/js#storyblokInit().storyblokApi.get',
    ]);
    expect(systemsOf(source)).toEqual(['Storyblok']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ISbStoryData } from 'storyblok-js-client';
      export const same = (given: ISbStoryData) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
