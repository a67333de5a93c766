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
