import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { shop } from '../support/shop.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

describe('handover verify', () => {
  it('is content with documents that are current, also where people wrote beside them', async () => {
    const { root } = temporaryRepository(shop);
    await runCli([root, '--quiet']);
    appendFileSync(join(root, 'docs/handover/index.md'), '\nCall Ada first.\n');
    expect(await runCli(['verify', root, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await runCli(['verify', root])).stderr).toMatch(/^\d+ documents in .*, all current\n$/);
  });

  it('names each page that is missing, outdated or edited, and writes nothing', async () => {
    const { root } = temporaryRepository(shop);
    await runCli([root, '--quiet']);
    const page = (name: string): string => join(root, 'docs/handover', name);
    rmSync(page('method.md'));
    writeFileSync(page('index.md'), readFileSync(page('index.md'), 'utf8').replace('## Services', '## Our services'));
    appendFileSync(join(root, 'src/server.ts'), "\nfetch('https://api.example.com/x').catch(() => {});\n");
    const { code, stderr } = await runCli(['verify', root]);
    expect(code).toBe(1);
    expect(stderr).toContain('method.md: is missing');
    expect(stderr).toContain('reliability/resilience.md: does not say what the code says now');
    expect(stderr).toContain('index.md (services): was written or edited by hand');
    expect(stderr).toMatch(/error: \d+ documents in .* are not current\. Run .*\n$/);
    expect(existsSync(page('method.md'))).toBe(false);
  });

  it('takes ratings of failure modes for what people say, once the page shows them', async () => {
    const { root } = temporaryRepository(shop);
    await runCli([root, '--quiet']);
    const csv = join(root, 'docs/handover/reliability/fmea.csv');
    const rated = readFileSync(csv, 'utf8').replace(
      'goes on with another value,,,,,,',
      'goes on with another value,,8,3,2,48,',
    );
    writeFileSync(csv, rated);
    expect((await runCli(['verify', root, '--quiet'])).stderr).toMatch(/^reliability\/fmea\.md: .*\nerror:/);
    await runCli([root, '--quiet']);
    expect(readFileSync(csv, 'utf8')).toBe(rated);
    expect(readFileSync(join(root, 'docs/handover/reliability/fmea.md'), 'utf8')).toContain('| 8 | 3 | 2 | 48 |');
    expect((await runCli(['verify', root, '--quiet'])).code).toBe(0);
  });

  it('does not touch a table of somebody else', async () => {
    const { root, write } = temporaryRepository(shop);
    write({ 'docs/handover/reliability/fmea.csv': 'name,price\n' });
    const { code, stderr } = await runCli([root, '--quiet']);
    expect(code).toBe(4);
    expect(stderr).toContain('reliability/fmea.csv');
  });

  it('finds everything missing where nothing was generated', async () => {
    const { root } = temporaryRepository(shop);
    expect((await runCli(['verify', root, '--quiet'])).code).toBe(1);
  });

  it('fails when a waiver has expired, and says which', async () => {
    const { root, write } = temporaryRepository(shop);
    const waiver = { item: 'metrics', reason: 'Next quarter', by: 'Ada', until: '2027-03-31' };
    write({ 'handover.config.json': JSON.stringify({ waivers: [waiver] }) });
    const written = await runCli([root, '--quiet', '--today', '2027-04-01']);
    expect(written.code).toBe(1);
    expect(written.stderr).toMatch(/^error: A waiver has expired: metrics \(Ada, until 2027-03-31\)\. Mend .*\n$/);
    expect((await runCli(['verify', root, '--quiet', '--today', '2027-04-01'])).code).toBe(1);
    expect((await runCli(['verify', root, '--quiet', '--today', '2027-03-31'])).code).toBe(0);
    expect(readFileSync(join(root, 'docs/handover/reliability/readiness.md'), 'utf8')).toContain('Next quarter');
  });

  it('says what is wrong with a waiver', async () => {
    const { root, write } = temporaryRepository(shop);
    write({ 'handover.config.json': '{ "waivers": [{ "item": "metrics", "untill": "2027-03-31" }] }' });
    const { code, stderr } = await runCli(['verify', root, '--quiet']);
    expect(code).toBe(2);
    expect(stderr).toContain('unknown key "untill", did you mean "until"?');
  });
});

describe('handover verify of pages that people wrote', () => {
  const page = '# Shop\n\nSee `src/pay.ts` and [how to](docs/run.md).\n\n```sh\nnpm run seed\n```\n';

  it('names what is stale with its line, and since when a file is gone', async () => {
    const { root, git, commit } = temporaryRepository({ ...shop, 'README.md': page, 'src/pay.ts': '' }, { git: true });
    git('rm', '--quiet', 'src/pay.ts');
    commit('Remove', { date: '2026-02-03T12:00:00Z' });
    const { code, stdout, stderr } = await runCli(['verify', root, join(root, 'README.md')]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^README\.md:3: src\/pay\.ts is not in this tree since [0-9a-f]{7,} \(2026-02-03\)$/),
      'README.md:3: the link to docs/run.md leads nowhere',
      'README.md:6: `npm run seed`: no package.json has the script seed',
      'error: 3 statements in 1 page of people are stale. Correct the pages, or the code that they are right about.',
      '',
    ]);
  });

  it('is content with what is true, also of the tree of a ref', async () => {
    const { root, git, commit } = temporaryRepository(
      { ...shop, 'README.md': 'See `src/pay.ts`.\n', 'src/pay.ts': '' },
      { git: true },
    );
    git('tag', 'before');
    git('rm', '--quiet', 'src/pay.ts');
    commit('Remove');
    expect((await runCli(['verify', root, 'README.md', '--quiet'])).code).toBe(1);
    const { code, stderr } = await runCli(['verify', root, 'README.md', '--ref', 'before']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 page of people, nothing stale in it\n' });
  });

  it('checks generated documents and all pages with --all-docs', async () => {
    const { root } = temporaryRepository({ ...shop, 'docs/run.md': '`npm run seed`\n' });
    await runCli([root, '--quiet']);
    const { code, stderr } = await runCli(['verify', root, '--all-docs']);
    expect(code).toBe(1);
    expect(stderr).toContain('docs/run.md:1: `npm run seed`: no package.json has the script seed\n');
    expect(stderr).toMatch(/^error: 1 statement in 1 page of people is stale\./m);
  });

  it('says that a file is none of the repository', async () => {
    const { root } = temporaryRepository(shop);
    const { code, stderr } = await runCli(['verify', root, 'GUIDE.md']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: No such file in the repository: GUIDE.md. Give Markdown files that git does not ignore.\n',
    });
  });
});
