import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Telegraf } from 'telegraf';",
  "import { Bot } from 'telegraf';",
  'new Telegraf();',
  'new Telegraf().telegram.sendMessage();',
  'new Bot().api.sendMessage();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client telegraf#Telegraf',
        'client telegraf#Bot',
        'outbound send telegraf#Telegraf().telegram.sendMessage',
        'outbound send telegraf#Bot().api.sendMessage',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Telegram');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Telegraf } from 'telegraf';\nimport type { Bot } from 'telegraf';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'telegraf'", "from './own'"))).toEqual([]);
  });
});
