import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('processors and their jobs', () => {
    const source = `
      import { BullModule, Process, Processor } from '@nestjs/bull';
      export const root = BullModule.forRoot({ redis: { host: 'localhost', port: 6379 } });
      @Processor('audio')
      export class AudioConsumer {
        @Process('transcode')
        async transcode() {}
        @Process({ name: 'mix', concurrency: 2 })
        async mix() {}
      }
    `;
    expect(matchesOf(source)).toEqual([
      'client @nestjs/bull#BullModule.forRoot',
      'consumer audio @nestjs/bull#Processor',
      'consumer mix @nestjs/bull#Process',
      'consumer transcode @nestjs/bull#Process',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });

  it('how often a queue tries', () => {
    const source = `
      import { BullModule } from '@nestjs/bull';
      export const queue = BullModule.registerQueue({ name: 'audio', defaultJobOptions: { attempts: 3, backoff: { type: 'exponential', delay: 100 } } });
    `;
    expect(matchesOf(source)).toEqual(['retry 3 exponential BullModule.registerQueue']);
  });
});

describe('ignores', () => {
  it('listeners, and injection of a queue', () => {
    const source = `
      import { InjectQueue, OnQueueActive } from '@nestjs/bull';
      export class Audio {
        constructor(@InjectQueue('audio') private readonly queue: unknown) {}
        @OnQueueActive()
        onActive() {}
      }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
