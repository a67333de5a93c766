import { expect, it } from 'vitest';
import method from '../../../src/documents/views/method.ts';
import { sampleModel } from '../../support/sample-model.ts';

it('counts what was read and what was not', () => {
  expect(method.build(sampleModel)).toMatchObject([
    {
      production: 17,
      skipped: [
        { role: 'test', files: 9 },
        { role: 'tooling', files: 3 },
        { role: 'fixture', files: 2 },
        { role: 'generated', files: 1 },
      ],
      likely: 3,
    },
  ]);
});

it('groups limits by their reason, and drops none', () => {
  const diagnostics = [...sampleModel.diagnostics, ...sampleModel.diagnostics.slice(0, 1)];
  expect(method.build({ ...sampleModel, diagnostics })).toMatchObject([
    {
      diagnostics: 3,
      limits: {
        rows: [
          { code: 'extract/syntax-error', times: 2 },
          { code: 'workspace/manifest-unreadable', times: 1, examples: { rows: [{ evidence: null }] } },
        ],
      },
    },
  ]);
});

it('counts rows that stand on no runbook', () => {
  const entryPoints = sampleModel.entryPoints.map((entry) => ({ ...entry, service: null }));
  expect(method.build({ ...sampleModel, entryPoints })).toMatchObject([
    { unplaced: [{ what: 'entry-points', rows: 3 }] },
  ]);
});
