import { expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

it('tells of each alert to which service its file belongs, and that somebody is woken', async () => {
  const { alerts, observability } = await modelOf({
    'package.json': '{ "name": "shop", "private": true, "workspaces": ["apps/*"] }',
    'apps/api/package.json': '{ "name": "api", "scripts": { "start": "node dist/main.js" } }',
    'apps/api/src/main.ts': "import http from 'node:http';\nhttp.createServer(() => undefined).listen(3000);\n",
    'apps/api/alerts.yml': 'groups:\n  - name: api\n    rules:\n      - alert: ApiDown\n        expr: up == 0\n',
  });
  expect(alerts).toEqual([
    {
      name: 'ApiDown',
      tool: 'Prometheus',
      severity: null,
      runbook: null,
      service: 'api',
      file: 'apps/api/alerts.yml',
      line: 4,
    },
  ]);
  expect(observability).toContainEqual({
    kind: 'alerting',
    what: 'alert rule of Prometheus',
    service: 'api',
    file: 'apps/api/alerts.yml',
    line: 4,
  });
});

it('follows links to runbooks into the repository', async () => {
  const { alerts } = await modelOf({
    'package.json': '{ "name": "shop", "private": true }',
    'src/main.ts': 'export const shop = 1;',
    'docs/down.md': '# Down',
    'infra/alerts.yml': `groups:\n  - rules:\n${rule('Address', 'https://git.example.org/shop/-/blob/main/docs/down.md#api')}${rule('Path', '../docs/down.md')}${rule('Gone', 'gone.md')}${rule('Elsewhere', 'https://wiki.example.org/down')}`,
  });
  expect(alerts.map(({ name, page }) => [name, page])).toEqual([
    ['Address', 'docs/down.md'],
    ['Path', 'docs/down.md'],
    ['Gone', null],
    ['Elsewhere', undefined],
  ]);
});

function rule(name: string, link: string): string {
  return `      - alert: ${name}\n        expr: up == 0\n        annotations: { runbook_url: '${link}' }\n`;
}
