import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('handlers and messages', () => {
    const source = `
      import { Injectable } from '@nestjs/common';
      import { SqsMessageHandler, SqsService } from '@ssut/nestjs-sqs';
      @Injectable()
      export class Mail {
      constructor(private readonly sqs: SqsService) {}
      @SqsMessageHandler('mail', false)
      async handle() {}
      async later() {
      await this.sqs.send('mail', { id: '1', body: {} });
      }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'consumer mail @ssut/nestjs-sqs#SqsMessageHandler',
      'outbound publish @ssut/nestjs-sqs#SqsService().send',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon SQS']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { SqsOptions } from '@ssut/nestjs-sqs';
      export const same = (given: SqsOptions) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
