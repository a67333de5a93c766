import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('chat', () => {
    const source = `
      import { StreamChat } from 'stream-chat';
      const client = StreamChat.getInstance('key', 'secret', { timeout: 6000 });
      export const token = client.createToken('1');
      export const user = () => client.upsertUser({ id: '1' });
      export const said = () => client.channel('messaging', 'a').sendMessage({ text: 'b' });
      export const channels = () => client.queryChannels({});
    `;
    expect(matchesOf(source)).toEqual([
      'client stream-chat#StreamChat.getInstance',
      'outbound read stream-chat#StreamChat.getInstance().queryChannels',
      'outbound send stream-chat#StreamChat.getInstance().channel().sendMessage',
      'outbound write stream-chat#StreamChat.getInstance().upsertUser',
    ]);
    expect(systemsOf(source)).toEqual(['Stream']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Channel } from 'stream-chat';
      export const same = (it: Channel) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
