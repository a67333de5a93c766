import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('videos', () => {
    const source = `
      import Mux from '@mux/mux-node';
      const mux = new Mux({ tokenId: 'a', tokenSecret: 'b', maxRetries: 4 });
      await mux.video.assets.create({ inputs: [], playback_policy: ['public'] });
      export const asset = await mux.video.assets.retrieve('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @mux/mux-node#default',
      'outbound read @mux/mux-node#default().video.assets.retrieve',
      'outbound write @mux/mux-node#default().video.assets.create',
      'retry 5 exponential jitter mux-node',
    ]);
    expect(systemsOf(source)).toEqual(['Mux']);
  });
});

describe('ignores', () => {
  it('tokens that are signed without a call', () => {
    const source = `
      import Mux from '@mux/mux-node';
      export const token = (mux: Mux) => mux.jwt.signPlaybackId('1', { type: 'video' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
