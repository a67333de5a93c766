import { describe, expect, it } from 'vitest';
import { render } from '../../../src/documents/render/render.ts';
import type { HandoverModel } from '../../../src/model/handover-model.ts';
import { sampleModel } from '../../support/sample-model.ts';
import { service } from '../../support/sample-service.ts';
import { setting, settingRead } from '../../support/sample-settings.ts';

const many = <Row>(count: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(index));
const kinds = [
  'database',
  'cache',
  'queue',
  'llm',
  'email',
  'payment',
  'auth',
  'http-api',
  'http-api',
  'http-api',
] as const;
const place = (folder: string, index: number) => ({
  file: `${folder}/src/module-${index % 40}.ts`,
  line: index + 1,
  symbol: `function${index}`,
});

/** As wide as the largest public repositories: 70 services, 90 systems, 900 routes in one of them, 2,000 error handlers. */
const wideModel: HandoverModel = {
  ...sampleModel,
  services: many(90, (index) =>
    service({
      id: `service-${index}`,
      name: `@wide/service-${index}`,
      root: `apps/service-${index}`,
      kind: index < 70 ? 'http-server' : 'internal-library',
      deployable: index < 70,
      uses: [`@wide/service-${70 + (index % 20)}`, `@wide/service-${(index + 1) % 70}`],
    }),
  ),
  externalSystems: many(90, (index) => ({
    id: `system-${index}`,
    name: `System ${index}`,
    aliases: [],
    kind: kinds[index % kinds.length] ?? 'other',
    vendor: null,
    hosting: 'unknown' as const,
    via: ['fetch'],
    services: many(20, (user) => `@wide/service-${(index * 7 + user) % 90}`),
    access: [],
    uses: many(20, (user) => ({
      ...place('apps/x', user),
      service: `@wide/service-${(index * 7 + user) % 90}`,
      via: `library-${index}`,
      api: 'global#fetch',
      effect: 'call' as const,
      certainty: 'certain' as const,
    })),
    defaults: sampleModel.externalSystems
      .flatMap(({ defaults }) => defaults)
      .map((defaults) => ({ ...defaults, library: `library-${index}` })),
    instances: many(30, (number) => ({
      name: `SYSTEM_${index}_URL_${number}`,
      variables: [`SYSTEM_${index}_URL_${number}`],
      hosts: [],
      made: many(12, (user) => ({ ...place('apps/x', user), service: null })),
      options: many(20, (option) => ({ ...place('apps/x', option), name: `option${option}`, value: '1' })),
    })),
    criticality: { requests: 5, everyRequestOf: [], jobs: 1, commands: 0, atStartOf: [] },
  })),
  retrySites: many(400, (index) => ({
    ...place('apps/x', index),
    kind: 'loop',
    service: `@wide/service-${index % 3}`,
    operation: 'send',
    maxAttempts: 3,
    bounded: true,
    backoff: 'none',
    jitter: false,
    certainty: 'certain',
  })),
  errorHandlers: many(2000, (index) => ({
    ...place('apps/x', index),
    form: 'catch',
    service: `@wide/service-${index % 3}`,
    dispositions: ['swallow'],
  })),
  entryPoints: many(900, (index) => ({
    ...place('apps/x', index),
    kind: 'http',
    method: 'GET',
    path: `/area-${index % 50}/thing-${index}`,
    service: '@wide/service-0',
    framework: 'express',
    certainty: 'certain',
    owners: [],
    handler: null,
    systems: [],
  })),
  loggers: many(200, (index) => ({
    ...place('apps/x', index),
    name: 'log',
    via: 'pino',
    service: '@wide/service-0',
    structured: true,
  })),
  observability: many(200, (index) => ({
    ...place('apps/x', index),
    kind: 'metrics',
    what: `counter ${index}`,
    service: '@wide/service-0',
  })),
  environment: many(300, (index) =>
    setting({
      name: `VARIABLE_${index}`,
      services: ['@wide/service-0'],
      reads: [settingRead({ ...place('apps/x', index), service: '@wide/service-0' })],
    }),
  ),
  ownership: {
    ...sampleModel.ownership,
    rules: many(300, (index) => ({
      pattern: `/folder-${index}/`,
      owners: ['@wide/team'],
      files: 1,
      file: 'CODEOWNERS',
      line: index + 1,
      effect: 'decides',
      shadowedBy: null,
    })),
    unowned: many(200, (index) => ({ folder: `folder-${index}`, files: 3 })),
  },
  findings: many(1000, (index) => ({
    rule: `rule-${index % 30}`,
    severity: 'medium',
    message: `Finding ${index}.`,
    why: 'It matters.',
    action: 'Mend it.',
    service: `@wide/service-${index % 3}`,
    evidence: [place('apps/x', index)],
    waiver: null,
  })),
  diagnostics: many(3000, (index) => ({
    stage: 'extract',
    code: `code-${index % 60}`,
    message: `Limit ${index}.`,
    file: `apps/x/${index}.ts`,
    line: null,
  })),
};

describe('a wide repository', { timeout: 120_000 }, () => {
  const rendered = render(wideModel);

  it('keeps every page readable, and says how much more there is', async () => {
    const documents = await rendered;
    const long = documents.filter(({ markdown }) => markdown.split('\n').length > 400);
    expect(long.map(({ path }) => path)).toEqual([]);
    const runbook = documents.find(({ path }) => path === 'services/service-0/runbook.md')?.markdown ?? '';
    expect(runbook).toContain('900 HTTP routes');
    expect(runbook).toContain(
      '280 more are in the model (`handover analyze --out handover.json`), under `environment`.',
    );
  });

  it('draws diagrams that fit, and says what was put together', async () => {
    const documents = await rendered;
    for (const path of ['architecture/context.md', 'architecture/containers.md']) {
      const markdown = documents.find((page) => page.path === path)?.markdown ?? '';
      const [, fence = ''] = /```mermaid\n([^]*?)```/.exec(markdown) ?? [];
      expect(fence.match(/^ {2}n\d+[[(]/gm)?.length).toBeLessThanOrEqual(25);
      expect(fence.match(/->/g)?.length).toBeLessThanOrEqual(40);
      expect(fence.length).toBeLessThanOrEqual(2000);
      expect(markdown).toContain('- HTTP APIs: System 7, System 8, ');
    }
  });
});
