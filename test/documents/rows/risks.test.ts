import { expect, it } from 'vitest';
import { risksOf } from '../../../src/documents/rows/risks.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { judgedService } from '../../support/judged-service.ts';
import { sampleModel } from '../../support/sample-model.ts';

const [sample] = sampleModel.findings;
if (sample === undefined) throw new Error('The sample has findings');
const service = (
  name: string,
  kind: 'http-server' | 'frontend' | 'cli' | 'internal-library',
  uses: readonly string[],
) => ({
  ...judgedService,
  id: name,
  name,
  kind,
  root: `apps/${name}`,
  uses,
});
const model = {
  services: [
    service('api', 'http-server', ['db']),
    service('tool', 'cli', ['other']),
    service('page', 'frontend', []),
    service('db', 'internal-library', []),
    service('other', 'internal-library', []),
  ],
  serviceImports: [],
};
const finding = (rule: string, of: string | null, change: Partial<Finding> = {}): Finding => ({
  ...sample,
  rule,
  severity: 'medium',
  service: of,
  message: `${rule} of ${of ?? 'several'}`,
  evidence: [{ file: `apps/${of ?? 'api'}/a.ts`, line: 1 }],
  waiver: null,
  ...change,
});
const told = (...findings: readonly Finding[]) => risksOf(findings, model).map(({ message }) => message);

it('tells the gravest finding of each rule, then the one that hits most people', () => {
  const first = ['tool', 'other', 'page', 'db'].map((name) => finding('slow', name));
  expect(told(...first)).toEqual(['slow of db']);
  expect(told(...first, finding('slow', 'tool', { severity: 'high' }))).toEqual(['slow of tool']);
  expect(told(finding('slow', 'page'), finding('slow', null))).toEqual(['slow of several']);
});

it('puts first what is grave, then what hits most people, then what stands at most places', () => {
  const many = Array.from({ length: 3 }, (_, line) => ({ file: 'apps/api/a.ts', line }));
  expect(
    told(
      finding('by-hand', 'tool', { evidence: many }),
      finding('once', 'api'),
      finding('often', 'api', { evidence: many }),
      finding('grave', 'tool', { severity: 'high' }),
      finding('accepted', 'api', { waiver: { item: 'x', service: null, reason: 'r', by: 'Ada', until: '2027-01-01' } }),
    ),
  ).toEqual(['grave of tool', 'often of api', 'once of api', 'by-hand of tool']);
});
