import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('documents that are written and searched', () => {
    const source = `
      import { Client } from '@elastic/elasticsearch';
      const client = new Client({ node: 'http://localhost:9200', maxRetries: 5 });
      await client.index({ index: 'movies', document: { title: 'a' } });
      await client.search({ index: 'movies', query: { match_all: {} } });
      await client.indices.create({ index: 'movies' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @elastic/elasticsearch#Client',
      'outbound read @elastic/elasticsearch#Client().search',
      'outbound write @elastic/elasticsearch#Client().index',
      'outbound write @elastic/elasticsearch#Client().indices.create',
      'retry 6 none Client',
    ]);
    expect(systemsOf(source)).toEqual(['Elasticsearch']);
  });

  it('the service of NestJS', () => {
    const source = `
      import { ElasticsearchService } from '@nestjs/elasticsearch';
      export class Search {
        constructor(private readonly elastic: ElasticsearchService) {}
        find(text: string) { return this.elastic.search({ index: 'movies', q: text }); }
      }
    `;
    expect(matchesOf(source)).toEqual(['outbound read @elastic/elasticsearch#Client().search']);
    expect(systemsOf(source)).toEqual(['Elasticsearch']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { errors } from '@elastic/elasticsearch';
      export const isMissing = (error: unknown) => error instanceof errors.ResponseError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
