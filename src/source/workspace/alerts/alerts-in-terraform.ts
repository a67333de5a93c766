import type { WrittenAlert } from '../../../model/alert.ts';
import { plainAddress, runbookLinkIn } from './runbook-link.ts';

type Found = Omit<WrittenAlert, 'file'>;

const TOOLS: Readonly<Record<string, Found['tool']>> = {
  aws_cloudwatch_metric_alarm: 'CloudWatch',
  aws_cloudwatch_composite_alarm: 'CloudWatch',
  google_monitoring_alert_policy: 'Google Cloud Monitoring',
  datadog_monitor: 'Datadog',
  datadog_monitor_json: 'Datadog',
  newrelic_nrql_alert_condition: 'New Relic',
  azurerm_monitor_metric_alert: 'Azure Monitor',
  azurerm_monitor_scheduled_query_rules_alert_v2: 'Azure Monitor',
};

/** Alarms of Terraform, by the headers of resources and plain attributes in the layout of `terraform fmt`. */
export function alertsInTerraform(text: string): readonly Found[] {
  const lines = withoutComments(text).split('\n');
  return lines.flatMap((line, index): readonly Found[] => {
    const [, type = '', label = ''] = /^resource\s+"(\w+)"\s+"([\w-]+)"\s*\{\s*$/.exec(line) ?? [];
    const tool = TOOLS[type];
    const body = tool === undefined ? null : bodyFrom(lines, index + 1);
    if (type === 'grafana_rule_group')
      return grafanaRules(bodyFrom(lines, index + 1) ?? '', { start: index + 1, label });
    if (tool === undefined || body === null) return [];
    const name = /^ {2}(?:alarm_name|display_name|name)\s*=\s*"([^"]+)"\s*$/m.exec(body)?.[1];
    return [
      {
        name: name ?? `${type}.${label}`,
        tool,
        severity: severityIn(body),
        ...linkIn(body),
        line: index + 1,
      },
    ];
  });
}

/** `rule { … }` blocks of a `grafana_rule_group`. */
function grafanaRules(
  body: string,
  { start, label }: { readonly start: number; readonly label: string },
): readonly Found[] {
  const lines = body.split('\n');
  return lines.flatMap((line, index): readonly Found[] => {
    if (!/^ {2}rule\s*\{\s*$/.test(line)) return [];
    const end = lines.findIndex((each, at) => at > index && /^ {2}\}/.test(each));
    const rule = lines.slice(index, end < 0 ? undefined : end).join('\n');
    const name = /^ {4}name\s*=\s*"([^"]+)"\s*$/m.exec(rule)?.[1] ?? `grafana_rule_group.${label}`;
    const severity = /^\s*"?severity"?\s*=\s*"([^"$]+)"\s*$/m.exec(rule)?.[1] ?? null;
    return [{ name, tool: 'Grafana', severity, ...linkIn(rule), line: start + index + 1 }];
  });
}

function withoutComments(text: string): string {
  return text
    .replace(/^[ \t]*\/\*[^]*?\*\//gm, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/^[ \t]*(?:#|\/\/).*$/gm, '');
}

/** Up to the brace at the start of a line; braces inside of a heredoc are text. Null where it has no end. */
function bodyFrom(lines: readonly string[], start: number): string | null {
  let heredoc: string | null = null;
  for (const [offset, line] of lines.slice(start).entries()) {
    if (heredoc !== null) heredoc = line.trim() === heredoc ? null : heredoc;
    else if (line.startsWith('}')) return lines.slice(start, start + offset).join('\n');
    else heredoc = /<<[-~]?"?(\w+)"?\s*$/.exec(line)?.[1] ?? null;
  }
  return null;
}

/** `priority` of Datadog, `severity` of Google Cloud. */
function severityIn(body: string): string | null {
  const priority = /^ {2}priority\s*=\s*"?(\d)"?\s*$/m.exec(body)?.[1];
  return priority === undefined ? (/^ {2}severity\s*=\s*"([^"$]+)"\s*$/m.exec(body)?.[1] ?? null) : `P${priority}`;
}

/** A text that is made elsewhere, or has a value put in, may hold the link; so may what this layout does not show. */
function linkIn(body: string): Pick<Found, 'runbook' | 'undecided'> {
  const named = /^\s*"?runbook(?:_url)?"?\s*=\s*"([^"$\s]+)"\s*$/m.exec(body)?.[1];
  const link = named === undefined ? runbookLinkIn([body]) : { runbook: plainAddress(named) };
  const written = [...body.matchAll(/^\s*(?:alarm_description|message|content|subject)\s*=\s*(.*)$/gm)];
  const isMade = written.some(([, value = '']) => !/^(?:"[^"$]*"\s*$|<<)/.test(value)) || body.includes('${');
  return link.runbook === null && isMade ? { runbook: null, undecided: true } : link;
}
