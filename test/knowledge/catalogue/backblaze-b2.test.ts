import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import B2 from 'backblaze-b2';
      const b2 = new B2({ applicationKeyId: 'a', applicationKey: 'b', retry: { retries: 3 } });
      await b2.authorize();
      export const sent = () => b2.uploadFile({ uploadUrl: 'a', uploadAuthToken: 'b', fileName: 'c', data: Buffer.from('d') });
    `;
    expect(matchesOf(source)).toEqual([
      'client backblaze-b2#default',
      'outbound call backblaze-b2#default().authorize',
      'outbound write backblaze-b2#default().uploadFile',
      'retry 4 unknown backblaze-b2',
    ]);
    expect(systemsOf(source)).toEqual(['Backblaze B2']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type B2 from 'backblaze-b2';
      export const same = (it: B2) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
