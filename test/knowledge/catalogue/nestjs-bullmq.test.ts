import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('processors', () => {
    const source = `
      import { BullModule, Processor, WorkerHost } from '@nestjs/bullmq';
      export const root = BullModule.forRoot({ connection: { host: 'localhost' }, defaultJobOptions: { attempts: 5 } });
      @Processor('audio', { concurrency: 3 })
      export class AudioConsumer extends WorkerHost { async process() {} }
      @Processor({ name: 'video' })
      export class VideoConsumer extends WorkerHost { async process() {} }
    `;
    expect(matchesOf(source)).toEqual([
      'client @nestjs/bullmq#BullModule.forRoot',
      'consumer audio @nestjs/bullmq#Processor',
      'consumer video @nestjs/bullmq#Processor',
      'retry 5 none BullModule.forRoot',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('listeners, and injection of a queue', () => {
    const source = `
      import { InjectQueue, OnWorkerEvent } from '@nestjs/bullmq';
      export class Audio {
        constructor(@InjectQueue('audio') private readonly queue: unknown) {}
        @OnWorkerEvent('active')
        onActive() {}
      }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
