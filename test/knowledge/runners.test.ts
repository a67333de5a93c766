import { describe, expect, it } from 'vitest';
import { runBy } from '../../src/knowledge/run-by.ts';
import { runnersOf } from '../../src/knowledge/runners.ts';
import type { Service } from '../../src/model/handover-model.ts';
import { questionOf } from '../support/question-of.ts';
import { service } from '../support/sample-service.ts';

const services: readonly Service[] = [
  service({ id: 'api', name: 'api', root: 'apps/api' }),
  service({ id: 'kit', name: '@shop/kit', root: 'packages/kit', deployable: false }),
];
const kit = `export class Watching {
  started() {
    return 1;
  }
}
export class Unused {
  started() {
    return 2;
  }
}
`;
const question = {
  ...questionOf(
    {},
    {
      'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }',
      'apps/api/package.json': '{ "name": "api" }',
      'apps/api/main.ts':
        "import { run } from 'framework';\nimport { Watching } from '@shop/kit';\nrun({ watching: [new Watching()] });",
      'packages/kit/package.json': '{ "name": "@shop/kit", "main": "index.ts" }',
      'packages/kit/index.ts': kit,
    },
  ),
  services,
  serviceOf: (file: string) => services.find(({ root }) => file.startsWith(`${root}/`)) ?? null,
};
const at = (line: number) => ({ file: 'packages/kit/index.ts', line });

describe('recognises', () => {
  it('methods that a framework calls on an object that the service makes', () => {
    expect(runnersOf(question)(at(3))).toEqual([{ service: 'api', certainty: 'likely' }]);
    expect(runBy(question)(at(3))).toEqual({ runBy: ['api'] });
  });

  it('the service that code belongs to', () => {
    expect(runnersOf(question)({ file: 'apps/api/main.ts', line: 3 })).toEqual([
      { service: 'api', certainty: 'certain' },
    ]);
  });
});

describe('ignores', () => {
  it('methods of a class that nobody makes', () => {
    expect(runnersOf(question)(at(8))).toEqual([]);
    expect(runBy(question)(at(8))).toEqual({});
  });

  it('what belongs to a service that runs, where other services are asked for', () => {
    expect(runBy(question)({ file: 'apps/api/main.ts', line: 3 })).toEqual({});
  });
});
