import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/no-health-check.ts';
import { sampleImport } from '../../support/sample-import.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { service } from '../../support/sample-service.ts';

const api = service({ id: 'api', name: 'api', root: 'api' });
const serviceImports = [sampleImport('api', 'probes')];
const check = { kind: 'health-check', what: 'GET /health', file: 'x.ts', line: 1 } as const;

describe('recognises', () => {
  it('servers without a health check', () => {
    const observability = [{ ...check, service: 'other' }];
    expect(rule.check({ ...emptyModel, services: [api], observability })).toEqual([
      {
        message: 'api: no health check was found, in its code or in the packages of this repository that it imports.',
        service: 'api',
        evidence: [{ file: 'api/Dockerfile', line: 1 }],
      },
    ]);
  });

  it('servers that import only types of what has one', () => {
    const types = serviceImports.map((row) => ({ ...row, kind: 'type-only' as const }));
    const observability = [{ ...check, service: 'probes' }];
    expect(rule.check({ ...emptyModel, services: [api], serviceImports: types, observability })).toHaveLength(1);
  });
});

describe('ignores', () => {
  it.each(['api', 'probes'])('servers with one in %s', (name) => {
    const observability = [{ ...check, service: name }];
    expect(rule.check({ ...emptyModel, services: [api], serviceImports, observability })).toEqual([]);
  });

  it('what is no server, or runs nowhere', () => {
    const services = [
      { ...api, kind: 'worker' as const },
      { ...api, deployable: false },
    ];
    expect(rule.check({ ...emptyModel, services, observability: [] })).toEqual([]);
  });
});
