import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

async function found(runbook: string): Promise<readonly string[]> {
  const model = await modelOf({
    'package.json': '{ "name": "shop", "private": true }',
    'src/main.ts': 'export const shop = 1;',
    'docs/runbooks/down.md': '# Down',
    'infra/alerts.yml': `groups:\n  - rules:\n      - alert: Down\n        expr: up == 0\n        annotations: { runbook_url: '${runbook}' }\n`,
  });
  return model.findings.flatMap(({ rule, message }) => (rule === 'dead-runbook-link' ? [message] : []));
}

describe('recognises', () => {
  it('the bad example', async () => {
    expect(await found('docs/runbooks/gone.md')).toEqual([
      '1 alert with a runbook that is not there: Down (docs/runbooks/gone.md).',
    ]);
  });
});

describe('ignores', () => {
  it.each([
    'docs/runbooks/down.md#first',
    '../docs/runbooks/down.md',
    'https://github.com/shop/shop/blob/main/gone.md',
  ])('the good example: %s', async (runbook) => expect(await found(runbook)).toEqual([]));
});
