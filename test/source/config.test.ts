import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/source/config.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

/** The configuration of a repository with these files. */
async function configOf(files: Readonly<Record<string, string>>, file: string | null = null) {
  const { root } = temporaryRepository(files);
  return readConfig(root, file === null ? null : join(root, file));
}

const nothingSet = {
  output: null,
  ignore: [],
  catalogue: null,
  waivers: [],
  services: [],
  history: true,
  diagrams: 'mermaid',
  escalation: [],
  raci: [],
};

describe('readConfig', () => {
  it('needs none', async () => {
    expect(await configOf({})).toEqual(nothingSet);
    expect(await configOf({ 'package.json': '{ broken' })).toEqual(nothingSet);
  });

  it.each([
    ['handover.config.json', '{ "output": "docs/own", "ignore": ["legacy/**"] }'],
    ['handover.config.jsonc', '\uFEFF{\r\n  // ours\r\n  "output": "docs/own",\r\n  "ignore": ["legacy/**"],\r\n}\r\n'],
    ['handover.config.yaml', 'output: docs/own\nignore:\n  - legacy/**\n'],
    ['handover.config.yml', '{ output: docs/own, ignore: [legacy/**] }'],
    ['package.json', '{ "name": "shop", "handover": { "output": "docs/own", "ignore": ["legacy/**"] } }'],
  ])('reads %s', async (name, text) => {
    expect(await configOf({ [name]: text })).toEqual({ ...nothingSet, output: 'docs/own', ignore: ['legacy/**'] });
  });

  it('reads the file that it is given', async () => {
    const files = { 'handover.config.json': '{ "output": "one" }', 'config/two.yaml': 'output: two\n' };
    expect((await configOf(files, 'config/two.yaml')).output).toBe('two');
  });

  it('reads what the team says of people', async () => {
    const text = [
      'history: false',
      'escalation:',
      "  '*': { team: Platform, channel: '#ops' }",
      '  api: [{ team: Checkout, hours: 9-17 }, { contact: Duty phone }]',
      'raci:',
      '  api: { accountable: Ada, consulted: [Grace, Alan] }',
    ].join('\n');
    const none = { team: null, contact: null, channel: null, hours: null, notes: null };
    expect(await configOf({ 'handover.config.yaml': text })).toEqual({
      ...nothingSet,
      history: false,
      escalation: [
        { service: '*', steps: [{ ...none, team: 'Platform', channel: '#ops' }] },
        {
          service: 'api',
          steps: [
            { ...none, team: 'Checkout', hours: '9-17' },
            { ...none, contact: 'Duty phone' },
          ],
        },
      ],
      raci: [{ service: 'api', responsible: [], accountable: ['Ada'], consulted: ['Grace', 'Alan'], informed: [] }],
    });
  });

  it('takes an empty file for nothing set', async () => {
    expect(await configOf({ 'handover.config.yaml': '# nothing yet\n' })).toEqual(nothingSet);
  });
});

describe('mistakes name the file, the key and what to do', () => {
  it.each([
    [
      { 'handover.config.json': '{ "ouput": "docs" }' },
      'handover.config.json: unknown key "ouput", did you mean "output"?',
    ],
    [{ 'handover.config.yaml': 'severity: high\n' }, 'handover.config.yaml: unknown key "severity"'],
    [{ 'package.json': '{ "handover": { "ignore": "x" } }' }, 'package.json › handover: "ignore": Invalid input'],
    [{ 'handover.config.json': '{ "ignore": ["a", 1] }' }, 'handover.config.json: "ignore.1": Invalid input'],
    [{ 'handover.config.json': '[]' }, 'handover.config.json: must be an object'],
    [{ 'handover.config.json': '{\n  "output": }' }, 'handover.config.json:2 does not parse'],
    [{ 'handover.config.yaml': 'output: docs\nignore: [' }, 'handover.config.yaml:2 does not parse'],
    [{ 'handover.config.yaml': 'output: *nowhere\n' }, 'handover.config.yaml does not parse'],
    [{ 'handover.config.json': '{}', 'handover.config.yaml': '' }, 'Two configuration files: handover.config.json and'],
  ])('%j', async (files, message) => {
    await expect(configOf(files)).rejects.toMatchObject({
      name: 'UserError',
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });

  it.each(['../elsewhere', '/etc', 'C:\\docs', 'docs/../../up'])(
    'keeps the output in the repository: %s',
    async (output) => {
      const files = { 'handover.config.json': JSON.stringify({ output }) };
      await expect(configOf(files)).rejects.toThrow('inside the repository');
    },
  );

  it.each(['handover.config.ts', 'handover.config.mjs', 'handover.config.js'])('never runs code: %s', async (name) => {
    const files = { [name]: 'throw new Error("was run");' };
    await expect(configOf(files)).rejects.toThrow(`${name} is code`);
    await expect(configOf(files, name)).rejects.toThrow('never executed');
  });

  it('says that the given file cannot be read', async () => {
    await expect(configOf({}, 'none.json')).rejects.toThrow('Cannot read the configuration none.json');
  });
});
