import type { WrittenAlert } from '../../../model/alert.ts';
import { anyRecord } from '../read-field.ts';
import { plainAddress, runbookLinkIn } from './runbook-link.ts';

/** A parsed file, YAML or JSON. */
export interface DataFile {
  readonly value: unknown;
  /** 1-based line of a path. */
  readonly lineOf: (path: Path) => number;
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;
type Found = Omit<WrittenAlert, 'file' | 'line'>;

/**
 * Alerts in the formats of the tools that load them:
 * https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/ (and `PrometheusRule` around them),
 * https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/,
 * https://docs.datadoghq.com/api/latest/monitors/, and alarms of CloudFormation.
 */
export function alertsInData({ value, lineOf }: DataFile): readonly Omit<WrittenAlert, 'file'>[] {
  return [...rules(value), ...monitors(value), ...alarms(value)].map(({ path, ...alert }) => ({
    ...alert,
    line: lineOf(path),
  }));
}

type At = Found & { readonly path: Path };

/** Manifests, values of Helm charts and lists of lists hold rules at many places; deeper than this lie the rules' own parts. */
const DEEPEST = 10;

/**
 * `{ alert, expr }` of Prometheus and `{ title, condition, data }` of Grafana, wherever they stand: in `groups`, below `spec` of a
 * manifest, in `additionalPrometheusRulesMap` of a chart.
 */
function rules(value: unknown, path: Path = []): readonly At[] {
  if (path.length > DEEPEST) return [];
  if (Array.isArray(value)) return listOf(value).flatMap((each, index) => rules(each, [...path, index]));
  const fields = fieldsOf(value);
  const own = ruleIn(fields, path);
  return own === null ? Object.entries(fields).flatMap(([key, each]) => rules(each, [...path, key])) : [own];
}

function ruleIn(fields: Fields, path: Path): At | null {
  const name = textOf(fields['alert']);
  if (name !== null && EXPRESSION.has(typeof fields['expr']))
    return { ...toRule(fields), name, tool: 'Prometheus', path: [...path, 'alert'] };
  const title = textOf(fields['title']);
  const isGrafana = title !== null && fields['condition'] !== undefined && Array.isArray(fields['data']);
  return isGrafana ? { ...toRule(fields), name: title, tool: 'Grafana', path: [...path, 'title'] } : null;
}

/** `expr: 1` is one as well. */
const EXPRESSION = new Set(['string', 'number']);

function toRule(fields: Fields): Pick<Found, 'severity' | 'runbook' | 'undecided'> {
  const annotations = fieldsOf(fields['annotations']);
  const named = Object.entries(annotations).find(([key]) => /^(?:runbook|playbook)(?:[-_]?(?:url|link))?$/i.test(key));
  const runbook = textOf(named?.[1]);
  const texts = [...Object.values(annotations), fields['description'], fields['action']].flatMap(
    (each) => textOf(each) ?? [],
  );
  return {
    severity: textOf(fieldsOf(fields['labels'])['severity']),
    ...(runbook === null ? runbookLinkIn(texts) : { runbook: plainAddress(runbook) }),
  };
}

/** `{ "type": "query alert", "query": …, "message": … }`, alone or in a list, as Datadog exports monitors. */
function monitors(value: unknown): readonly At[] {
  const rows = Array.isArray(value)
    ? listOf(value).map((row, index) => ({ row, path: [index] }))
    : [{ row: value, path: [] }];
  return rows.flatMap(({ row, path }): readonly At[] => {
    const { name, type, query, message, priority } = fieldsOf(row);
    const title = textOf(name);
    const isMonitor = MONITOR.test(textOf(type) ?? '') && textOf(query) !== null && typeof message === 'string';
    if (title === null || !isMonitor) return [];
    const severity = typeof priority === 'number' ? `P${priority}` : null;
    return [
      {
        name: title,
        tool: 'Datadog',
        severity,
        ...runbookLinkIn([message]),
        path: [...path, 'name'],
      },
    ];
  });
}

const MONITOR = /^(?:[a-z][a-z0-9-]*(?: v2)? alert|service check|composite)$/;

/** `AWS::CloudWatch::Alarm` of CloudFormation, SAM and the Serverless Framework. */
function alarms(value: unknown): readonly At[] {
  const top = fieldsOf(value);
  const start: Path = top['Resources'] === undefined ? ['resources', 'Resources'] : ['Resources'];
  const resources = fieldsOf(top['Resources'] ?? fieldsOf(top['resources'])['Resources']);
  return Object.entries(resources).flatMap(([id, resource]): readonly At[] => {
    const { Type: type, Properties: properties } = fieldsOf(resource);
    if (type !== 'AWS::CloudWatch::Alarm') return [];
    const { AlarmName: name, AlarmDescription: description = '' } = fieldsOf(properties);
    const link = runbookLinkIn(typeof description === 'string' ? [description] : []);
    const isMade = typeof description !== 'string' || description.includes('${');
    const undecided = link.runbook === null && isMade ? { undecided: true as const } : {};
    return [
      {
        name: textOf(name) ?? id,
        tool: 'CloudWatch',
        severity: null,
        ...link,
        ...undecided,
        path: [...start, id],
      },
    ];
  });
}

function fieldsOf(value: unknown): Fields {
  return anyRecord.safeParse(value).data ?? {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
