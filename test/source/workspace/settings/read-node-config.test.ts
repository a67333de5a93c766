import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

function configIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { librarySettings, configuredAddresses } = readWorkspace(snapshotOf(files));
  return [
    ...librarySettings.map(({ name, key, file, line }) => `${key} = $${name} ${file}:${line}`),
    ...configuredAddresses.map(({ address, key, file, line }) => `${key} = ${address} ${file}:${line}`),
  ];
}

describe('recognises', () => {
  it('variables that fill keys, in JSON with comments and in YAML', () => {
    expect(
      configIn({
        'a/config/custom-environment-variables.json':
          '{\n  // database\n  "db": { "host": "DB_HOST",\n    "ports": { "__name": "DB_PORTS", "__format": "json" } }\n}',
        'b/config/custom-environment-variables.yaml': 'mail:\n  key: MAIL_KEY\n',
      }),
    ).toEqual([
      'db.host = $DB_HOST a/config/custom-environment-variables.json:3',
      'db.ports = $DB_PORTS a/config/custom-environment-variables.json:4',
      'mail.key = $MAIL_KEY b/config/custom-environment-variables.yaml:2',
    ]);
  });

  it('addresses in the files beside it, without credentials and parameters', () => {
    expect(
      configIn({
        'config/default.json':
          '{ "carrier": { "url": "https://user:secret@api.carrier.com/v2?key=secret", "tries": 3 } }',
        'config/production.yml': 'carrier:\n  url: https://api.carrier.eu\n',
      }),
    ).toEqual([
      'carrier.url = https://api.carrier.com/v2 config/default.json:1',
      'carrier.url = https://api.carrier.eu config/production.yml:2',
    ]);
  });
});

describe('ignores', () => {
  it('other files, hosts of the machine itself, and what only looks like a file of it', () => {
    expect(
      configIn({
        'config/default.json': '{ "url": "http://localhost:3000", "name": "shop" }',
        'src/settings/production.json': '{ "url": "https://api.carrier.com" }',
        'test/config/custom-environment-variables.json': '{ "db": "DB_HOST" }',
      }),
    ).toEqual([]);
  });
});
