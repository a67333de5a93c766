import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files and comments', () => {
    const source = `
      import * as Figma from 'figma-api';
      const api = new Figma.Api({ personalAccessToken: 't' });
      export const file = await api.getFile({ file_key: 'a' });
      await api.postComment({ file_key: 'a' }, { message: 'Hello' });
    `;
    expect(matchesOf(source)).toEqual([
      'client figma-api#Api',
      'outbound read figma-api#Api().getFile',
      'outbound write figma-api#Api().postComment',
    ]);
    expect(systemsOf(source)).toEqual(['Figma']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Api } from 'figma-api';
      export const same = (given: Api) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
