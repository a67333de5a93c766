import { createHash } from 'node:crypto';
import type { Program } from '../code/link/program.ts';
import { by, distinct } from '../lib/order.ts';
import { nearest } from '../lib/nearest.ts';
import { toolVersion } from '../lib/tool-version.ts';
import { UserError } from '../lib/user-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Rule } from '../model/finding.ts';
import type { HandoverModel, Service } from '../model/handover-model.ts';
import type { Library } from '../model/library.ts';
import type { Analysis, ModelParts, Question } from './analysis.ts';
import { indexCatalogue } from './catalogue-index.ts';
import { type Detector, gatherKnowledge } from './knowledge.ts';
import { readOwners } from './owners-of.ts';
import type { Rows } from './rows.ts';
import { findServices } from './services/find-services.ts';

const SCHEMA_VERSION = '1.0.0';

/** The registries of this wing. */
export interface KnowledgeRegistries {
  readonly catalogue: readonly Library[];
  readonly detectors: readonly Detector[];
  readonly analyses: readonly Analysis[];
  readonly rules: readonly Rule[];
}

interface Input {
  readonly program: Program;
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Services to keep; empty keeps all. */
  readonly only: readonly string[];
}

/**
 * Finds, relates and judges: detectors find rows, analyses relate them, rules judge the model.
 * @throws UserError when a service of `only` does not exist.
 */
export function buildModel(input: Input, registries: KnowledgeRegistries): HandoverModel {
  const { program, name } = input;
  const { workspace } = program;
  const found = detect(program, registries);
  const { ownersOf } = readOwners(workspace.ownerRules);
  const services = chosen(findServices({ program, rows: found, ownersOf }), input.only);
  const serviceOf = serviceFinder(program, services);
  const rows = input.only.length === 0 ? found : restricted(found, (file) => serviceOf(file) !== null);
  const question: Question = { program, workspace, rows, services, serviceOf, ownersOf };
  const root = workspace.packages.find((row) => row.root === '');
  const facts = {
    schemaVersion: SCHEMA_VERSION, toolVersion, services,
    repository: { name: root?.manifest.name ?? name, description: root?.manifest.description ?? null, packageManager: workspace.manager, packages: workspace.packages.length },
    ...related(question, registries.analyses), diagnostics: input.diagnostics,
  };
  return { ...facts, findings: judged(facts, registries.rules), digest: digestOf(facts) };
}

const NO_ROWS: Rows = { bootstraps: [], entryPoints: [], systemUses: [], retrySites: [], errorHandlers: [], loggers: [], logCalls: [], observability: [], environment: [] };

function detect(program: Program, { catalogue, detectors }: KnowledgeRegistries): Rows {
  const knowledge = gatherKnowledge(program, indexCatalogue(catalogue));
  return detectors.reduce<Rows>((rows, detector) => joined(rows, detector.detect(knowledge)), NO_ROWS);
}

function joined(rows: Rows, more: Partial<Rows>): Rows {
  const keys = Object.keys(more) as (keyof Rows)[];
  return { ...rows, ...Object.fromEntries(keys.map((key) => [key, [...rows[key], ...(more[key] ?? [])]])) };
}

function chosen(services: readonly Service[], only: readonly string[]): readonly Service[] {
  for (const name of only) {
    if (services.some((service) => service.name === name || service.id === name)) continue;
    const suggestion = nearest(name, services.flatMap((service) => [service.name, service.id]));
    const known = distinct(services.map((service) => service.name)).slice(0, 8).join(', ');
    throw new UserError(`No service or package is named ${name}`, { hint: suggestion === null ? `There are: ${known}.` : `Did you mean ${suggestion}?` });
  }
  return only.length === 0 ? services : services.filter((service) => only.includes(service.name) || only.includes(service.id));
}

function serviceFinder(program: Program, services: readonly Service[]): (file: string) => Service | null {
  const byRoot = new Map(services.map((service) => [service.root, service]));
  const roots = new Map(program.workspace.sources.map((source) => [source.path, source.packageRoot]));
  return (file) => {
    const root = roots.get(file) ?? null;
    return root === null ? null : (byRoot.get(root) ?? null);
  };
}

function restricted(rows: Rows, isKept: (file: string) => boolean): Rows {
  const kept = Object.entries(rows).map(([key, list]) => [
    key, (list as readonly ({ readonly file: string } | { readonly use: { readonly file: string } })[]).filter((row) => isKept('use' in row ? row.use.file : row.file)),
  ]);
  return Object.fromEntries(kept) as Rows;
}

/** Later work fills these; they are in the schema from the start. */
const LATER = { humanOverride: [], auditTrail: [], residency: [], processState: [] };

function related(question: Question, analyses: readonly Analysis[]): ModelParts {
  const parts: Record<string, unknown> = { ...LATER };
  for (const { analyse } of analyses) Object.assign(parts, analyse(question));
  return parts as unknown as ModelParts;
}

const SEVERITIES = ['high', 'medium', 'low'];

function judged(model: Omit<HandoverModel, 'findings' | 'digest'>, rules: readonly Rule[]): readonly Finding[] {
  const findings = rules.flatMap(({ id, severity, why, action, check }) => check(model).map((seen) => ({ rule: id, severity, ...seen, why, action })));
  return findings.toSorted(by((row) => SEVERITIES.indexOf(row.severity), (row) => row.rule, (row) => row.service ?? '', (row) => row.message));
}

/** Moving code changes lines, not facts. */
function digestOf(model: object): string {
  const text = JSON.stringify(model, (key, value: unknown) => (key === 'line' || key === 'lines' || key === 'toolVersion' ? undefined : value));
  return createHash('sha256').update(text).digest('hex');
}
