import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { shop } from '../support/shop.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

/** All files below a folder with their text, by path. */
function filesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]));
}

describe('handover generate', () => {
  it('writes the documents into the repository and says the five things to know first', async () => {
    const { root } = temporaryRepository(shop, { git: true });
    const { code, stdout, stderr } = await runCli([root]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(join(root, 'docs/handover/index.md'), 'utf8')).toContain('shop');
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Analysed .*: 1 service, .* 2 files, \d+ lines$/),
      expect.stringMatching(/^External systems: .*Stripe/),
      expect.stringMatching(/^Entry points: 1 HTTP route$/),
      expect.stringMatching(/^Findings: /),
      expect.stringMatching(/^Documents: .*index\.md \(\d+ written, 0 unchanged, 0 removed\); /),
    ]);
  });

  it('is the default, and quiet when asked', async () => {
    const { root } = temporaryRepository(shop);
    expect(await runCli(['generate', root, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const first = filesBelow(join(root, 'docs/handover'));
    expect(await runCli(['--cwd', root, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(filesBelow(join(root, 'docs/handover'))).toEqual(first);
  });

  it('writes the same bytes from another folder', async () => {
    const { root } = temporaryRepository(shop);
    await runCli([root, '--output', join(root, 'out/one'), '--quiet']);
    await runCli(['.', '--cwd', root, '--output', 'out/two', '--quiet']);
    expect(filesBelow(join(root, 'out/two'))).toEqual(filesBelow(join(root, 'out/one')));
  });

  it('links to the code only where the documents stand beside it', async () => {
    const { root } = temporaryRepository(shop);
    const outside = temporaryRepository({}).root;
    await runCli([root, '--quiet']);
    await runCli([root, '--output', outside, '--quiet']);
    const inside = Object.values(filesBelow(join(root, 'docs/handover'))).join('\n');
    const elsewhere = Object.values(filesBelow(outside)).join('\n');
    expect(inside).toMatch(/\]\((?:\.\.\/)+src\/server\.ts#L/);
    expect(elsewhere).toContain('src/server.ts');
    expect(elsewhere).not.toContain('src/server.ts#L');
  });

  it('writes where the configuration says', async () => {
    const { root } = temporaryRepository({ ...shop, 'handover.config.json': '{ "output": "docs/own" }' });
    expect((await runCli([root, '--quiet'])).code).toBe(0);
    expect(existsSync(join(root, 'docs/own/index.md'))).toBe(true);
    expect(existsSync(join(root, 'docs/handover'))).toBe(false);
  });

  it('says before the long work that the folder cannot be written', async () => {
    const { root } = temporaryRepository({ ...shop, docs: 'a file' });
    const { code, stderr } = await runCli([root]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: Cannot write .*docs\/handover \(.*docs is a file\)\. Choose .*\n$/);
  });

  it('makes no handover of nothing', async () => {
    const { root } = temporaryRepository({ 'README.md': '# Notes\n' });
    const { code, stdout, stderr } = await runCli([root]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^error: Nothing to analyse in .*\n$/);
    expect(existsSync(join(root, 'docs'))).toBe(false);
  });

  it('shows what differs where hand edits are in the way, and writes nothing', async () => {
    const { root } = temporaryRepository(shop);
    await runCli([root, '--quiet']);
    const index = join(root, 'docs/handover/index.md');
    const edited = readFileSync(index, 'utf8').replace('## Limits', '## Limits, says Ada');
    writeFileSync(index, edited);
    const { code, stderr } = await runCli([root, '--quiet']);
    expect(code).toBe(4);
    expect(stderr).toMatch(/^--- index\.md \(limits\), generated\n/);
    expect(stderr).toMatch(
      /\n-## Limits\n\+## Limits, says Ada\n[^]*\nerror: Nothing was written[^]*index\.md \(limits\)/,
    );
    expect(readFileSync(index, 'utf8')).toBe(edited);
  });

  it('keeps answers and notes, and counts on the first page the notes whose facts changed', async () => {
    const { root } = temporaryRepository(shop);
    await runCli([root, '--quiet']);
    const index = join(root, 'docs/handover/index.md');
    const answered = readFileSync(index, 'utf8').replace(/^> \*To be written by the team:\* .*$/m, 'It sells shoes.');
    writeFileSync(index, answered);
    const page = join(root, 'docs/handover/reliability/resilience.md');
    const mark = '<!-- handover:end calls-that-leave-the-process -->\n';
    writeFileSync(page, readFileSync(page, 'utf8').replace(mark, `${mark}\nAda knows.\n`));
    appendFileSync(join(root, 'src/server.ts'), "\nfetch('https://api.example.com/x').catch(() => {});\n");
    expect((await runCli([root, '--quiet'])).code).toBe(0);
    expect(readFileSync(index, 'utf8')).toContain('\n\nIt sells shoes.\n\n');
    expect(readFileSync(page, 'utf8')).toMatch(/Check this note:[^]*\nAda knows\.\n/);
    expect(readFileSync(index, 'utf8')).toMatch(/1 note stands beside facts[^]*reliability\/resilience\.md/);
    expect(await runCli(['verify', root, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
