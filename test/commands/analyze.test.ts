import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HandoverModel } from '../../src/model/handover-model.ts';
import { runCli } from '../support/run-cli.ts';
import { shop } from '../support/shop.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

function parse(text: string): HandoverModel {
  return JSON.parse(text) as HandoverModel;
}

describe('handover analyze', () => {
  it('writes the model to a file, and makes its folder', async () => {
    const { root } = temporaryRepository(shop);
    const { code, stdout, stderr } = await runCli(['analyze', root, '--out', join(root, 'out/model/handover.json')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('handover.json');
    const model = parse(readFileSync(join(root, 'out/model/handover.json'), 'utf8'));
    expect(model.services.map((service) => service.name)).toEqual(['shop']);
    expect(model.externalSystems.map((system) => system.name)).toContain('Stripe');
  });

  it('writes the model to standard output for pipes, and all else to standard error', async () => {
    const { root } = temporaryRepository(shop);
    const { code, stdout, stderr } = await runCli(['analyze', root, '--format', 'json']);
    expect(code).toBe(0);
    expect(parse(stdout).entryPoints).toEqual([expect.objectContaining({ method: 'POST', path: '/orders' })]);
    expect(stderr).toContain('on standard output');
    expect(stdout).not.toContain(root);
  });

  it('takes the options that measurements use', async () => {
    const { root } = temporaryRepository(shop);
    const out = ['--out', join(root, 'handover.json')];
    expect(await runCli(['analyze', root, ...out, '--quiet', '--no-cache'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const cache = ['--cache-location', join(root, 'cache')];
    expect(await runCli(['analyze', root, ...out, '--quiet', ...cache])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('leaves out what the configuration ignores', async () => {
    const { root } = temporaryRepository({ ...shop, 'handover.config.yaml': 'ignore: [src/charge.ts]\n' });
    const { coverage } = parse((await runCli(['analyze', root, '--quiet'])).stdout);
    expect(coverage.filesByRole.production).toBe(1);
  });

  it('keeps to the workspaces that are named', async () => {
    const { root } = temporaryRepository({
      'package.json': '{ "name": "all", "private": true, "workspaces": ["apps/*"] }',
      'apps/one/package.json': '{ "name": "one", "scripts": { "start": "node main.js" } }',
      'apps/one/main.ts': 'process.env.ONE;\n',
      'apps/two/package.json': '{ "name": "two", "scripts": { "start": "node main.js" } }',
      'apps/two/main.ts': 'process.env.TWO;\n',
    });
    const { environment } = parse((await runCli(['analyze', root, '--workspace', 'two', '--quiet'])).stdout);
    expect(environment.map((variable) => variable.name)).toEqual(['TWO']);
    const unknown = await runCli(['analyze', root, '--workspace', 'tow']);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('tow');
  });

  it('says that the file cannot be written', async () => {
    const { root } = temporaryRepository(shop);
    const { code, stderr } = await runCli(['analyze', root, '--out', join(root, 'package.json/handover.json')]);
    expect(code).toBe(2);
    expect(stderr).toContain('Cannot write');
  });

  it('makes no model of nothing', async () => {
    const { root } = temporaryRepository({ 'README.md': '# Notes\n' });
    const { code, stdout } = await runCli(['analyze', root]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });
});
