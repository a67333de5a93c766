import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('videos', () => {
    const source = `
      import { VideoIntelligenceServiceClient } from '@google-cloud/video-intelligence';
      const client = new VideoIntelligenceServiceClient();
      export const [operation] = await client.annotateVideo({ inputUri: 'gs://shop/a.mp4', features: ['LABEL_DETECTION'] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/video-intelligence#VideoIntelligenceServiceClient',
      'outbound call @google-cloud/video-intelligence#VideoIntelligenceServiceClient().annotateVideo',
    ]);
    expect(systemsOf(source)).toEqual(['Google Video Intelligence']);
  });
});

describe('ignores', () => {
  it('closing', () => {
    const source = `
      import type { VideoIntelligenceServiceClient } from '@google-cloud/video-intelligence';
      export const local = (client: VideoIntelligenceServiceClient) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
