import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('feeds', () => {
    const source = `
      import { connect } from 'getstream';
      const client = connect('key', 'secret', '1');
      export const added = () => client.feed('user', '1').addActivity({ actor: '1', verb: 'run', object: '2' });
      export const read = () => client.feed('timeline', '1').get({ limit: 10 });
    `;
    expect(matchesOf(source)).toEqual([
      'client getstream#connect',
      'outbound read getstream#connect().feed().get',
      'outbound write getstream#connect().feed().addActivity',
    ]);
    expect(systemsOf(source)).toEqual(['Stream']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { StreamFeed } from 'getstream';
      export const same = (it: StreamFeed) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
