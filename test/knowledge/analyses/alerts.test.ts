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
