import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('images that are uploaded, listed and deleted', () => {
    const source = `
      import { v2 as cloudinary } from 'cloudinary';
      cloudinary.config({ cloud_name: 'shop' });
      await cloudinary.uploader.upload('a.png');
      await cloudinary.api.resources();
      await cloudinary.api.delete_resources(['a']);
      await cloudinary.search.expression('folder:shop').max_results(5).execute();
    `;
    expect(matchesOf(source)).toEqual([
      'client cloudinary#v2.config',
      'outbound read cloudinary#v2.api.resources',
      'outbound read cloudinary#v2.search.execute',
      'outbound write cloudinary#v2.api.delete_resources',
      'outbound write cloudinary#v2.uploader.upload',
    ]);
    expect(systemsOf(source)).toEqual(['Cloudinary']);
  });
});

describe('ignores', () => {
  it('addresses and signatures', () => {
    const source = `
      import { v2 as cloudinary } from 'cloudinary';
      export const address = cloudinary.url('a.png', { width: 100 });
      export const signature = cloudinary.utils.api_sign_request({}, 'secret');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
