import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls with promises and callbacks', () => {
    const source = `
      import needle from 'needle';
      export const answer = await needle('get', 'https://api.example.com/users');
      needle.post('https://api.example.com/users', { name: 'a' }, (error, response) => response);
      needle.request('put', 'https://api.example.com/users/1', {}, () => {});
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call needle#default',
      'outbound call needle#post',
      'outbound call needle#request',
    ]);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('defaults, and a get of something else', () => {
    const source = `
      import needle from 'needle';
      needle.defaults({ open_timeout: 60000 });
      const settings = new Map([['a', 1]]);
      export const value = settings.get('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
