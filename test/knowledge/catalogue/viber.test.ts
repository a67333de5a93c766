import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import { Bot, Message } from 'viber-bot';
      const bot = new Bot({ authToken: 't', name: 'Shop', avatar: 'https://shop.example/a.png' });
      await bot.sendMessage({ id: '1' }, [new Message.Text('Hello')]);
    `;
    expect(matchesOf(source)).toEqual(['client viber-bot#Bot', 'outbound send viber-bot#Bot().sendMessage']);
    expect(systemsOf(source)).toEqual(['Viber']);
  });
});

describe('ignores', () => {
  it('what takes in webhooks', () => {
    const source = `
      import type { Bot } from 'viber-bot';
      export const local = (client: Bot) => client.middleware();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
