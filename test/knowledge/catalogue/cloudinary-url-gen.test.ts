import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      import { Cloudinary } from '@cloudinary/url-gen';
      export const cloudinary = new Cloudinary({ cloud: { cloudName: 'a' } });
    `;
    expect(matchesOf(source)).toEqual(['client @cloudinary/url-gen#Cloudinary']);
    expect(systemsOf(source)).toEqual(['Cloudinary']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      import { fill } from '@cloudinary/url-gen';
      export const action = fill();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
