import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { cli, runCli } from './support/run-cli.ts';
import { temporaryRepository } from './support/temporary-repository.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

describe('help and version', () => {
  it('explains itself with examples and exit codes', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: handover');
    expect(stdout).toContain('handover analyze --out handover.json');
    expect(stdout).toContain('3 nothing to analyse');
  });

  it('explains one command, with the options that all commands take', async () => {
    const { code, stdout } = await runCli(['analyze', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--out <file>');
    expect(stdout).toContain('--workspace <name>');
  });

  it('prints the version of the package', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });
});

describe('usage', () => {
  it('says that a path does not exist', async () => {
    const { code, stdout, stderr } = await runCli(['no/such/folder']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('error: No such folder: no/such/folder. Give the path of a repository.\n');
  });

  it('says that a path is a file', async () => {
    const { root } = temporaryRepository({ 'main.ts': 'export const one = 1;\n' });
    const { code, stderr } = await runCli(['main.ts', '--cwd', root]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: main.ts is a file. Give the folder of the repository that it belongs to.\n',
    });
  });

  it('suggests the option that was meant', async () => {
    const { code, stderr } = await runCli(['generate', '--outputt', 'x']);
    expect(code).toBe(2);
    expect(stderr).toContain('unknown option');
    expect(stderr).toContain('--output');
  });

  it.each([[['anlyze']], [['anlyze', '.']]])('suggests the command that was meant by %j', async (words) => {
    const { code, stderr } = await runCli(words);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: .*Did you mean .*"analyze"\?\n$/);
  });

  it('takes one repository at a time', async () => {
    const { code, stderr } = await runCli(['generate', './one', './two']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'error: Several paths: ./one, ./two. Give one at a time.\n' });
  });

  it('knows no other format than JSON', async () => {
    const { code, stderr } = await runCli(['analyze', '--format', 'xml']);
    expect(code).toBe(2);
    expect(stderr).toContain('json');
  });
});

describe('the end of a run', () => {
  it('is quiet when the reader of a pipe goes away', async () => {
    const child = spawn(process.execPath, [cli, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const ended = once(child, 'close');
    expect(await text(child.stderr)).toBe('');
    expect((await ended)[0]).toBe(0);
  });

  it('reports a bug with its stack', async () => {
    const broken = `import path from 'node:path';
      const { resolve } = path;
      path.resolve = (...parts) => { if (parts.includes('broken')) throw new TypeError('cannot be'); return resolve(...parts); };`;
    const { code, stderr } = await runCli(
      ['broken'],
      ['--import', `data:text/javascript,${encodeURIComponent(broken)}`],
    );
    expect(code).toBe(70);
    expect(stderr).toMatch(/TypeError: cannot be\n\s+at /);
    expect(stderr).toContain('this is a bug in Handover, please report it');
  });
});
