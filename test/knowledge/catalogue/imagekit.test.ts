import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import ImageKit from '@imagekit/nodejs';
      const imagekit = new ImageKit({ privateKey: 'k', maxRetries: 4 });
      export const sent = () => imagekit.files.upload({ file: 'a', fileName: 'b' });
      export const assets = () => imagekit.assets.list();
      export const url = imagekit.helper.buildSrc({ src: 'a', urlEndpoint: 'b' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @imagekit/nodejs#default',
      'outbound read @imagekit/nodejs#default().assets.list',
      'outbound write @imagekit/nodejs#default().files.upload',
      'retry 5 exponential jitter nodejs',
    ]);
    expect(systemsOf(source)).toEqual(['ImageKit']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type ImageKit from '@imagekit/nodejs';
      export const same = (it: ImageKit) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
