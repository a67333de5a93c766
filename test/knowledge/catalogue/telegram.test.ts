import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('bots', () => {
    const source = `
      import { Bot } from 'grammy';
      import { Telegraf } from 'telegraf';
      const telegraf = new Telegraf(process.env.BOT_TOKEN);
      await telegraf.telegram.sendMessage(1, 'hi');
      telegraf.launch();
      const bot = new Bot('token');
      await bot.api.sendMessage(1, 'hi');
      bot.start();
    `;
    expect(matchesOf(source)).toEqual([
      'client grammy#Bot',
      'client telegraf#Telegraf',
      'outbound consume grammy#Bot().start',
      'outbound consume telegraf#Telegraf().launch',
      'outbound send grammy#Bot().api.sendMessage',
      'outbound send telegraf#Telegraf().telegram.sendMessage',
    ]);
    expect(systemsOf(source)).toEqual(['Telegram']);
  });

  it('the older library', () => {
    const source = `
      import TelegramBot from 'node-telegram-bot-api';
      const bot = new TelegramBot('token', { polling: true });
      bot.sendMessage(1, 'hi');
    `;
    expect(matchesOf(source)).toEqual([
      'client node-telegram-bot-api#default',
      'outbound send node-telegram-bot-api#default().sendMessage',
    ]);
  });
});

describe('ignores', () => {
  it('keyboards that are only composed', () => {
    const source = `
      import { InlineKeyboard } from 'grammy';
      import { Markup } from 'telegraf';
      export const keyboards = [new InlineKeyboard().text('a'), Markup.inlineKeyboard([])];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
