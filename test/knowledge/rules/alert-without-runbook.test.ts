import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/alert-without-runbook.ts';
import type { Alert } from '../../../src/model/alert.ts';
import { emptyModel } from '../../support/sample-model.ts';

const bare: Alert = {
  name: 'QueueGrows',
  tool: 'Prometheus',
  severity: 'page',
  runbook: null,
  service: null,
  file: 'infra/alerts.yml',
  line: 4,
};

const foundIn = (...alerts: readonly Alert[]) => rule.check({ ...emptyModel, alerts });

describe('recognises', () => {
  it('alerts that name no runbook, once for each service', () => {
    expect(foundIn(bare, { ...bare, name: 'ApiDown', line: 9 })).toEqual([
      {
        message: '2 alerts without a link to a runbook: QueueGrows and ApiDown.',
        service: null,
        evidence: [
          { file: 'infra/alerts.yml', line: 4 },
          { file: 'infra/alerts.yml', line: 9 },
        ],
      },
    ]);
  });
});

describe('ignores', () => {
  it('alerts with a runbook, and those whose text is made elsewhere', () => {
    expect(foundIn({ ...bare, runbook: 'docs/runbooks/queue.md' }, { ...bare, undecided: true })).toEqual([]);
  });
});
