import { describe, expect, it } from 'vitest';
import ownRetryOptions from '../../../src/knowledge/detectors/own-retry-options.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function sitesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const rows = (await rowsOf(ownRetryOptions, files)).retrySites ?? [];
  return rows.map(({ kind, file, line, maxAttempts, backoff }) => `${file}:${line} ${kind} ${maxAttempts} ${backoff}`);
}

const request = `
  export async function request(url: string, options: { retries?: number }) {
    const retries = options.retries ?? 3;
    for (let attempt = 0; attempt < retries; attempt++) {
      try {
        return await fetch(url);
      } catch (error) {
        await new Promise((resolve) => setTimeout(resolve, 2 ** attempt * 100));
      }
    }
    throw new Error('gave up');
  }
`;

describe('recognises', () => {
  it('callers that set or switch off the tries of an own function', async () => {
    const files = {
      'src/request.ts': request,
      'src/a.ts': [
        "import { request } from './request';",
        "export const one = () => request('https://api.example.com', { retries: 1 });",
        "export const two = () => request('https://api.example.com', { retries: 5 });",
      ].join('\n'),
    };
    expect(await sitesOf(files)).toEqual(['src/a.ts:2 client-option 1 none', 'src/a.ts:3 client-option 5 exponential']);
  });

  it('an object of an own class that is handed over', async () => {
    const files = {
      'src/command.ts':
        'export class Command { static create(data: Command) { return data; } url: string; maxRetries?: number; }',
      'src/send.ts': [
        "import got from 'got';",
        "import { Command } from './command';",
        'export function send(command: Command) {',
        '  const maxRetries = command.maxRetries || 2;',
        '  return got.get(command.url, { retry: { limit: maxRetries } });',
        '}',
      ].join('\n'),
      'src/a.ts': [
        "import { Command } from './command';",
        "import { send } from './send';",
        "const command = Command.create({ url: 'https://api.example.com', maxRetries: 0 });",
        'export const one = () => send(command);',
      ].join('\n'),
    };
    expect(await sitesOf(files)).toEqual(['src/a.ts:3 client-option 1 none']);
  });
});

describe('ignores', () => {
  it('objects that go elsewhere, numbers that come from outside, helpers that take an operation', async () => {
    const files = {
      'src/request.ts': request,
      'src/a.ts': [
        "import { request } from './request';",
        "console.log('failed', { retries: 2 });",
        'const row = { retries: 4 };',
        'export const one = (retries: number) => request(String(row), { retries });',
        'export async function retry(work: () => Promise<void>, { retries }: { retries: number }) {',
        '  for (let attempt = 0; attempt < retries; attempt++) try { return await work(); } catch {}',
        '}',
        'export const two = () => retry(async () => {}, { retries: 2 });',
      ].join('\n'),
    };
    expect(await sitesOf(files)).toEqual([]);
  });
});
