import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../src/documents/render/labels.ts';
import { loadTemplates } from '../../../src/documents/render/templates.ts';
import type { NodeKind } from '../../../src/documents/graph/graph.ts';
import { loadFolder } from '../../../src/lib/load-folder.ts';
import type { EntryPoint } from '../../../src/model/entry-point.ts';
import type { Severity } from '../../../src/model/finding.ts';
import type { Disposition, ExternalSystem, Observation, ServiceKind } from '../../../src/model/handover-model.ts';
import type { ReadinessItem, Verdict } from '../../../src/model/readiness.ts';
import type { Outcome, RetryKind } from '../../../src/model/resilience.ts';
import type { ImportKind } from '../../../src/model/service-import.ts';
import type { SystemKind } from '../../../src/model/library.ts';
import type { Backoff } from '../../../src/model/library-defaults.ts';
import type { FileRole } from '../../../src/model/workspace.ts';

const services: Readonly<Record<ServiceKind, true>> = {
  'http-server': true,
  worker: true,
  frontend: true,
  fullstack: true,
  cli: true,
  'published-library': true,
  'internal-library': true,
  serverless: true,
  job: true,
};
const systems: Readonly<Record<SystemKind, true>> = {
  database: true,
  cache: true,
  queue: true,
  'object-storage': true,
  search: true,
  llm: true,
  email: true,
  sms: true,
  payment: true,
  auth: true,
  analytics: true,
  monitoring: true,
  'feature-flags': true,
  'http-api': true,
  browser: true,
  other: true,
};
const nodes: Readonly<Record<NodeKind, true>> = {
  ...services,
  ...systems,
  system: true,
  callers: true,
  component: true,
};
const severities: Readonly<Record<Severity, true>> = { high: true, medium: true, low: true };
const outcomes: Readonly<Record<Outcome, true>> = {
  error: true,
  answer: true,
  default: true,
  cache: true,
  provider: true,
  queue: true,
  result: true,
  unread: true,
  silent: true,
  unwaited: true,
};
const retries: Readonly<Record<RetryKind, true>> = {
  loop: true,
  recursion: true,
  'library-wrapper': true,
  'client-option': true,
  'queue-attempts': true,
  'scheduler-requeue': true,
  decorator: true,
  'ui-query-retry': true,
  reconnect: true,
};
const backoffs: Readonly<Record<Backoff, true>> = {
  none: true,
  fixed: true,
  exponential: true,
  custom: true,
  unknown: true,
};
const dispositions: Readonly<Record<Disposition, true>> = {
  rethrow: true,
  report: true,
  respond: true,
  fallback: true,
  retry: true,
  swallow: true,
};
const observations: Readonly<Record<Observation['kind'], true>> = {
  metrics: true,
  tracing: true,
  'error-reporting': true,
  'health-check': true,
  alerting: true,
};
const hosting: Readonly<Record<ExternalSystem['hosting'], true>> = {
  saas: true,
  'self-hosted': true,
  either: true,
  unknown: true,
};
const roles: Readonly<Record<Exclude<FileRole, 'production'>, true>> = {
  test: true,
  story: true,
  mock: true,
  fixture: true,
  example: true,
  docs: true,
  tooling: true,
  generated: true,
  vendored: true,
  declaration: true,
};

const entries: Readonly<Record<EntryPoint['kind'], true>> = {
  http: true,
  queue: true,
  schedule: true,
  graphql: true,
  rpc: true,
  websocket: true,
  cli: true,
};
const importKinds: Readonly<Record<ImportKind, true>> = { runtime: true, dynamic: true, 'type-only': true, test: true };
const verdicts: Readonly<Record<Exclude<Verdict, 'not-applicable'> | 'waived', true>> = {
  met: true,
  contradicted: true,
  open: true,
  waived: true,
};
const items = Object.fromEntries(
  (await loadFolder<ReadinessItem>(new URL('../../../src/knowledge/readiness/', import.meta.url))).map(({ id }) => [
    id,
    true,
  ]),
);

describe('labels.yaml', () => {
  it.each([
    ['service-kind', services],
    ['system-kind', systems],
    ['kind-of-system', systems],
    ['node', nodes],
    ['hosting', hosting],
    ['severity', severities],
    ['retry-kind', retries],
    ['outcome', outcomes],
    ['backoff', backoffs],
    ['disposition', dispositions],
    ['observation', observations],
    ['file-role', roles],
    ['started-by', entries],
    ['import-kind', importKinds],
    ['result', verdicts],
    ['readiness', items],
    ['readiness-question', items],
  ])('has a wording for every %s', async (table, values) => {
    const labels = readLabels((await loadTemplates()).labels);
    for (const value of Object.keys(values)) expect(labels.of(table, value)).not.toBe('');
  });

  it('has no two kinds of systems of one name, because they are headings of one page', async () => {
    const labels = readLabels((await loadTemplates()).labels);
    const headings = Object.keys(systems).map((kind) => labels.of('system-kind', kind).toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
  });
});
