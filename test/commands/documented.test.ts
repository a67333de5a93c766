import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const guide = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');

/** Names below a heading of `--help`, such as `generate` or `--output`. */
async function namesIn(words: readonly string[], part: 'Commands' | 'Options'): Promise<readonly string[]> {
  const { stdout } = await runCli([...words, '--help']);
  const [, block = ''] = new RegExp(`^${part}:\\n((?:  .*\\n)+)`, 'm').exec(stdout) ?? [];
  return [...block.matchAll(/^ {2}(--[\w-]+|[a-z][\w-]*)/gm)].map(([, name = '']) => name);
}

it('has every command and every option of --help', async () => {
  const commands = await namesIn([], 'Commands');
  expect(commands).toContain('verify');
  const nested = (await namesIn(['catalogue'], 'Commands')).filter((name) => name !== 'help');
  const all = [[], ...commands.map((name) => [name]), ...nested.map((name) => ['catalogue', name])];
  for (const words of all.filter(([name]) => name !== 'help')) {
    const title = ['handover', ...words].join(' ');
    expect(guide).toContain(title);
    const section = words.length === 0 ? guide : (guide.split(`## ${['handover', words[0]].join(' ')}\n`)[1] ?? '');
    const [text = ''] = words.length === 0 ? [section] : section.split(/^## /m);
    const options = (await namesIn(words, 'Options')).filter((name) => name !== '--help');
    const missing = options.filter((name) => !text.includes(`\`${name}`));
    expect({ title, missing }).toEqual({ title, missing: [] });
  }
});
