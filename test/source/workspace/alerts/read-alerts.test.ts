import { describe, expect, it } from 'vitest';
import type { WrittenAlert } from '../../../../src/model/alert.ts';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

const read = (path: string, text: string): readonly WrittenAlert[] =>
  readWorkspace(snapshotOf({ 'src/a.ts': '', [path]: text })).alerts;

const RULES = `groups:
  - name: api
    rules:
      - record: job:errors:rate5m
        expr: sum(rate(errors[5m]))
      - alert: HighErrorRate
        expr: job:errors:rate5m > 0.1
        labels:
          severity: critical
        annotations:
          summary: Errors on {{ $labels.instance }}
          runbook_url: https://user:word@wiki.example.com/errors?token=abc
      - alert: QueueGrows
        expr: queue_size > 100
`;

const nested = (text: string): string => text.replaceAll(/^/gm, '  ');

describe('recognises', () => {
  it('rules of Prometheus with severity and runbook, without what may be a secret', () => {
    expect(read('infra/alerts.yml', RULES)).toEqual([
      {
        name: 'HighErrorRate',
        tool: 'Prometheus',
        severity: 'critical',
        runbook: 'https://wiki.example.com/errors',
        file: 'infra/alerts.yml',
        line: 6,
      },
      {
        name: 'QueueGrows',
        tool: 'Prometheus',
        severity: null,
        runbook: null,
        file: 'infra/alerts.yml',
        line: 13,
      },
    ]);
  });

  it('PrometheusRule behind other manifests of one file', () => {
    const text = `kind: ConfigMap\n---\nkind: PrometheusRule\nspec:\n${nested(RULES)}`;
    expect(read('deploy/rules.yaml', text)).toMatchObject([
      { name: 'HighErrorRate', line: 10 },
      { name: 'QueueGrows', line: 17 },
    ]);
  });

  it('rules in the values of a chart', () => {
    const text = `prometheus:\n  additionalPrometheusRulesMap:\n    shop:\n${RULES.replaceAll(/^/gm, '      ')}`;
    expect(read('deploy/values.yaml', text)).toMatchObject([{ name: 'HighErrorRate' }, { name: 'QueueGrows' }]);
  });

  it('rules of Grafana and conditions of New Relic in Terraform', () => {
    const text = `resource "grafana_rule_group" "payments" {
  name = "payments"

  rule {
    name      = "Ingestion has stopped"
    condition = "C"

    labels = {
      severity = "page"
    }
    annotations = {
      summary     = "Nothing arrives"
      runbook_url = "docs/ingestion.md"
    }
  }

  rule {
    name = var.name
  }
}

resource "newrelic_nrql_alert_condition" "slow" {
  name        = "Slow"
  runbook_url = "https://wiki.example.com/slow"
}
`;
    expect(read('infra/main.tf', text)).toMatchObject([
      { name: 'Ingestion has stopped', tool: 'Grafana', severity: 'page', runbook: 'docs/ingestion.md', line: 4 },
      { name: 'grafana_rule_group.payments', runbook: null, line: 17 },
      { name: 'Slow', tool: 'New Relic', runbook: 'https://wiki.example.com/slow', line: 22 },
    ]);
  });

  it('rules of Grafana', () => {
    const rule = `{ "title": "Slow", "condition": "C", "data": [], "labels": { "severity": "warning" } }`;
    expect(read('grafana/rules.json', `{ "groups": [{ "rules": [\n${rule}\n] }] }`)).toMatchObject([
      {
        name: 'Slow',
        tool: 'Grafana',
        severity: 'warning',
        runbook: null,
        line: 2,
      },
    ]);
  });

  it('monitors of Datadog, with the runbook in the message', () => {
    const message = 'Read the runbook: https://wiki.example.com/a @pagerduty';
    const monitor = {
      name: 'Errors',
      type: 'query alert',
      query: 'avg(last_5m):a > 1',
      message,
      priority: 1,
    };
    expect(read('monitors/errors.json', JSON.stringify(monitor))).toMatchObject([
      {
        name: 'Errors',
        tool: 'Datadog',
        severity: 'P1',
        runbook: 'https://wiki.example.com/a',
      },
    ]);
  });

  it('alarms of CloudFormation', () => {
    const text = `Resources:
  Errors:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmDescription: !Sub "See \${Wiki}"
  Depth:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: queue-depth
`;
    expect(read('template.yaml', text)).toMatchObject([
      { name: 'Errors', tool: 'CloudWatch', undecided: true },
      { name: 'queue-depth', runbook: null },
    ]);
  });

  it('resources of Terraform', () => {
    const text = `resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name        = "cpu-high"
  alarm_description = "CPU is high"
}

resource "datadog_monitor" "errors" {
  name     = local.name
  priority = 2
  message  = <<-EOT
}
    Runbook https://wiki.example.com/errors
  EOT
}

resource "google_monitoring_alert_policy" "latency" {
  display_name = "Latency"
  severity     = "CRITICAL"
  documentation {
    content = file("latency.md")
  }
}
`;
    expect(read('infra/main.tf', text)).toMatchObject([
      { name: 'cpu-high', tool: 'CloudWatch', runbook: null, line: 1 },
      {
        name: 'datadog_monitor.errors',
        severity: 'P2',
        runbook: 'https://wiki.example.com/errors',
        line: 6,
      },
      {
        name: 'Latency',
        tool: 'Google Cloud Monitoring',
        severity: 'CRITICAL',
        undecided: true,
      },
    ]);
  });

  it('that another address may be a runbook', () => {
    const text = RULES.replace('runbook_url', 'dashboard');
    expect(read('infra/alerts.yml', text)[0]).toMatchObject({
      runbook: null,
      undecided: true,
    });
  });
});

describe('ignores', () => {
  it.each([
    ['infra/alerts.yml', 'groups:\n  - rules: [{ record: a, expr: b }]\n'],
    ['charts/api/templates/rules.yaml', `{{- if .Values.rules }}\n${RULES}{{- end }}\n`],
    ['test/fixtures/alerts.yml', RULES],
    ['locales/monitor.json', '{ "alert": "Careful!" }'],
    ['infra/main.tf', '# resource "datadog_monitor" "a" {\n# }\nresource "aws_instance" "b" {\n}\n'],
    ['infra/open.tf', 'resource "datadog_monitor" "a" {\n  name = "a"\n'],
  ])('%s', (path, text) => expect(read(path, text)).toEqual([]));
});
