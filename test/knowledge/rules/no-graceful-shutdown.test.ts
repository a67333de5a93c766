import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/no-graceful-shutdown.ts';
import { sampleImport } from '../../support/sample-import.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { service } from '../../support/sample-service.ts';

const api = service({ id: 'api', name: 'api', root: 'api' });
const serviceImports = [sampleImport('api', 'server')];
const handler = { what: 'SIGTERM', file: 'x.ts', line: 1 };

describe('recognises', () => {
  it('servers that hear only what a terminal sends', () => {
    const shutdowns = [{ ...handler, service: 'api', signals: ['SIGINT'] }];
    expect(rule.check({ ...emptyModel, services: [api], shutdowns })).toHaveLength(1);
  });

  it('servers that nothing ends in order', () => {
    expect(rule.check({ ...emptyModel, services: [api], shutdowns: [{ ...handler, service: 'other' }] })).toMatchObject(
      [{ service: 'api', evidence: [{ file: 'api/Dockerfile', line: 1 }] }],
    );
  });
});

describe('ignores', () => {
  it.each(['api', 'server'])('servers with a handler in %s', (name) => {
    const shutdowns = [{ ...handler, service: name }];
    expect(rule.check({ ...emptyModel, services: [api], serviceImports, shutdowns })).toEqual([]);
  });

  it('what a framework serves, and what runs nowhere', () => {
    const services = [
      { ...api, kind: 'fullstack' as const },
      { ...api, deployable: false },
    ];
    expect(rule.check({ ...emptyModel, services, shutdowns: [] })).toEqual([]);
  });
});
