import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/no-error-reporting.ts';
import { sampleImport } from '../../support/sample-import.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { service } from '../../support/sample-service.ts';

const api = service({ id: 'api', name: 'api', root: 'api' });
const worker = service({ id: 'worker', name: 'worker', root: 'worker', kind: 'worker' });
const row = { what: 'Tracker', file: 'x.ts', line: 1 } as const;

describe('recognises', () => {
  it('the service that reports nowhere', () => {
    const observability = [{ ...row, kind: 'error-reporting', service: 'api' } as const];
    expect(rule.check({ ...emptyModel, services: [api, worker], observability })).toEqual([
      {
        message:
          'worker: no error reporting was found, in its code or in the packages of this repository that it imports.',
        service: 'worker',
        evidence: [{ file: 'worker/Dockerfile', line: 1 }],
      },
    ]);
  });

  it('many services, once', () => {
    const services = ['a', 'b', 'c', 'd'].map((name) => service({ id: name, name, root: name }));
    const found = rule.check({ ...emptyModel, services, observability: [] });
    expect(found.map((each) => [each.service, each.message])).toEqual([
      [null, '4 deployable services without error reporting that could be found: a, b, c and d.'],
    ]);
  });

  it('a service with traces, with that doubt', () => {
    const observability = [{ ...row, kind: 'tracing', service: 'api' } as const];
    expect(rule.check({ ...emptyModel, services: [api], observability })[0]?.message).toContain(
      'traces are sent, which may carry errors',
    );
  });
});

describe('ignores', () => {
  it('services that report through what they import', () => {
    const observability = [{ ...row, kind: 'error-reporting', service: 'tracking' } as const];
    const serviceImports = [sampleImport('api', 'tracking')];
    expect(rule.check({ ...emptyModel, services: [api], serviceImports, observability })).toEqual([]);
  });

  it('command lines and libraries', () => {
    const services = [
      { ...api, kind: 'cli' as const },
      { ...worker, deployable: false },
    ];
    expect(rule.check({ ...emptyModel, services, observability: [] })).toEqual([]);
  });
});
