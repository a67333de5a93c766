import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pages, databases and blocks', () => {
    const source = `
      import { Client } from '@notionhq/client';
      const notion = new Client({ auth: process.env.NOTION_TOKEN, retry: { maxRetries: 5 } });
      export const page = await notion.pages.retrieve({ page_id: '1' });
      await notion.pages.create({ parent: { database_id: '2' }, properties: {} });
      await notion.blocks.children.append({ block_id: '3', children: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @notionhq/client#Client',
      'outbound read @notionhq/client#Client().pages.retrieve',
      'outbound write @notionhq/client#Client().blocks.children.append',
      'outbound write @notionhq/client#Client().pages.create',
      'retry 6 exponential Client',
    ]);
    expect(systemsOf(source)).toEqual(['Notion']);
  });
});

describe('ignores', () => {
  it('errors and checks of what came', () => {
    const source = `
      import { APIErrorCode, isFullPage, isNotionClientError } from '@notionhq/client';
      export const isMissing = (error: unknown) => isNotionClientError(error) && error.code === APIErrorCode.ObjectNotFound;
      export const check = (page: never) => isFullPage(page);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
