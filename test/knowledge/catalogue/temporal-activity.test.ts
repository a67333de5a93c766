import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('lines of a log', () => {
    const source = `
      import { log } from '@temporalio/activity';
      export async function greet(name: string) { log.info('greeting', { name }); return name; }
    `;
    expect(matchesOf(source)).toEqual(['log @temporalio/activity#log.info']);
  });
});

describe('ignores', () => {
  it('heartbeats and the context', () => {
    const source = `
      import { Context, heartbeat, sleep } from '@temporalio/activity';
      export async function work() { heartbeat(1); await sleep(10); return Context.current().info; }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
