import path from 'node:path';
import { groupBy } from '../lib/group-by.ts';
import { by } from '../lib/order.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { EntryPoint } from '../model/entry-point.ts';
import type { HandoverModel } from '../model/handover-model.ts';

/** What the publisher did, in numbers of files. */
export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];
const NAMES_SHOWN = 5;
const entryPointNames: Readonly<Record<EntryPoint['kind'], string>> = {
  http: 'HTTP route',
  queue: 'queue consumer',
  schedule: 'schedule',
  graphql: 'GraphQL operation',
  rpc: 'remote procedure',
  websocket: 'WebSocket event',
  cli: 'command',
};

/** Prints to stderr the five things that a person wants to know first; `result` says where to go on reading. */
export function printSummary(model: HandoverModel, result: string): void {
  for (const line of summaryOf(model, result)) console.error(printable(line));
}

/** One line each: what was analysed, external systems, entry points, findings, and the result with its limits. */
export function summaryOf(model: HandoverModel, result: string): readonly string[] {
  return [
    analysedLine(model),
    listLine(
      'External systems',
      model.externalSystems.map((system) => system.name),
    ),
    entryPointsLine(model),
    findingsLine(model.findings),
    `${result}; ${limitsOf(model)}`,
  ];
}

export function documentsLine(place: string, { written, unchanged, removed }: Published): string {
  return `Documents: ${path.join(place, 'index.md')} (${written} written, ${unchanged} unchanged, ${removed} removed)`;
}

/** A path as people would type it where they stand. */
export function shownPath(absolute: string): string {
  const relative = path.relative(process.cwd(), absolute);
  return relative.startsWith('..') ? absolute : relative || '.';
}

function analysedLine({ repository, services, coverage }: HandoverModel): string {
  const deployable = services.filter((service) => service.deployable).length;
  const counts = [
    counted(deployable, 'service'),
    counted(services.length - deployable, 'library', 'libraries'),
    counted(coverage.filesByRole.production, 'file'),
    counted(coverage.lines, 'line'),
  ];
  return `Analysed ${repository.name}: ${counts.join(', ')}`;
}

function entryPointsLine({ entryPoints }: HandoverModel): string {
  const kinds = [...groupBy(entryPoints, (entry) => entry.kind)].toSorted(by(([kind]) => kind));
  const parts = kinds.map(([kind, rows]) => counted(rows.length, entryPointNames[kind]));
  return `Entry points: ${parts.join(', ') || 'none found'}`;
}

function findingsLine(findings: readonly Finding[]): string {
  const bySeverity = groupBy(findings, (finding) => finding.severity);
  const present = SEVERITIES.filter((severity) => bySeverity.has(severity));
  const parts = present.map((severity) => `${number(bySeverity.get(severity)?.length ?? 0)} ${severity}`);
  const [top] = present.flatMap((severity) => bySeverity.get(severity) ?? []);
  if (top === undefined) return 'Findings: none';
  const [place] = top.evidence;
  const at = place === undefined ? '' : ` (${place.file}:${place.line})`;
  return `Findings: ${parts.join(', ')}; first: ${top.message}${at}`;
}

function listLine(label: string, names: readonly string[]): string {
  if (names.length === 0) return `${label}: none found`;
  const rest = names.length - NAMES_SHOWN;
  const more = rest > 0 ? ` and ${rest} more` : '';
  return `${label}: ${number(names.length)} (${names.slice(0, NAMES_SHOWN).join(', ')}${more})`;
}

function limitsOf({ diagnostics }: HandoverModel): string {
  const [first] = diagnostics;
  if (first === undefined) return 'nothing was left out';
  return `${counted(diagnostics.length, 'limit')} of this analysis, first: ${first.message}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** Names and messages hold text of the analysed repository, which must not steer the terminal. */
export function printable(line: string): string {
  return line.replace(/\p{Cc}+/gu, ' ');
}
