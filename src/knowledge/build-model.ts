import type { Program } from '../code/link/program.ts';
import { by } from '../lib/order.ts';
import { toolVersion } from '../lib/tool-version.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FailureModeEntry } from '../model/failure-mode.ts';
import type { Finding, Rule } from '../model/finding.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import type { History } from '../model/history.ts';
import type { Library } from '../model/library.ts';
import type { Ownership } from '../model/ownership.ts';
import type { ReadinessItem } from '../model/readiness.ts';
import { type Waiver, waiverOf } from '../model/waiver.ts';
import type { ServiceSetting } from '../model/service-setting.ts';
import type { Analysis, ModelParts, Question } from './analysis.ts';
import type { Mentions } from '../model/mentions.ts';
import { indexCatalogue } from './catalogue-index.ts';
import { checkedWaivers, waiversOfNothing } from './checked-waivers.ts';
import { digestOf } from './digest-of.ts';
import { judgeFailures } from './judge-failures.ts';
import { judgeReadiness } from './judge-readiness.ts';
import { type Detector, gatherKnowledge } from './knowledge.ts';
import { chosenServices } from './chosen-services.ts';
import { declaredOwners } from './ownership/declared-owners.ts';
import { misnamedServices } from './ownership/misnamed-services.ts';
import { productionEntries } from './production-entries.ts';
import { repositoryName } from './repository-name.ts';
import { restricted } from './restricted-rows.ts';
import type { Rows } from './rows.ts';
import { serviceFinder } from './service-finder.ts';
import { applySettings } from './services/apply-settings.ts';
import { findServices } from './services/find-services.ts';

const SCHEMA_VERSION = '1.0.0';

/** The registries of this wing. */
export interface KnowledgeRegistries {
  readonly catalogue: readonly Library[];
  readonly detectors: readonly Detector[];
  readonly analyses: readonly Analysis[];
  readonly rules: readonly Rule[];
  readonly readiness: readonly ReadinessItem[];
  readonly failureModes: readonly FailureModeEntry[];
}

interface Input {
  readonly program: Program;
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Services to keep; empty keeps all. */
  readonly only: readonly string[];
  readonly history: History;
  readonly statements: Pick<Ownership, 'escalation' | 'raci'>;
  readonly waivers: readonly Waiver[];
  /** Packages that were found outside of production code. */
  readonly mentions: Mentions;
  /** What the configuration says of services. */
  readonly settings?: readonly ServiceSetting[];
}

/**
 * Finds, relates and judges: detectors find rows, analyses relate them, rules judge the model.
 * @throws UserError when a service of `only` or of the settings does not exist.
 */
export function buildModel(input: Input, registries: KnowledgeRegistries): HandoverModel {
  const { program, name, history, statements } = input;
  const { workspace } = program;
  const found = detect(program, registries);
  const ownersOf = declaredOwners(workspace);
  const { services: all, ownFiles } = applySettings(
    findServices({ program, rows: found, ownersOf }),
    input.settings ?? [],
    program,
  );
  const services = chosenServices(all, input.only);
  const serviceOf = serviceFinder(program, services, ownFiles);
  const { entryPoints, leftOut } = productionEntries({ program, entryPoints: found.entryPoints, serviceOf });
  const inProduction = { ...found, entryPoints };
  const rows = input.only.length === 0 ? inProduction : restricted(inProduction, (file) => serviceOf(file) !== null);
  const { mentions } = input;
  const question: Question = { program, workspace, rows, services, serviceOf, ownersOf, history, statements, mentions };
  const root = workspace.packages.find((row) => row.root === '');
  const relations = related(question, registries.analyses);
  const facts = {
    schemaVersion: SCHEMA_VERSION,
    toolVersion,
    services,
    repository: {
      name: repositoryName(root?.manifest.name ?? null, name),
      description: root?.manifest.description ?? null,
      packageManager: workspace.manager,
      packages: workspace.packages.length,
    },
    ...relations,
    ...judgeFailures({ ...relations, services }, registries.failureModes),
    waivers: checkedWaivers(input.waivers, registries),
    diagnostics: [
      ...input.diagnostics,
      ...leftOut,
      ...waiversOfNothing(input.waivers, all),
      ...misnamedServices(statements, all),
    ],
  };
  const findings = judged(facts, registries.rules);
  const readiness = judgeReadiness({ ...facts, findings }, registries.readiness);
  return { ...facts, findings, readiness, digest: digestOf(facts) };
}

function detect(program: Program, { catalogue, detectors }: KnowledgeRegistries): Rows {
  const knowledge = gatherKnowledge(program, indexCatalogue(catalogue));
  const found = detectors.map((detector) => detector.detect(knowledge));
  return {
    bootstraps: found.flatMap((rows) => rows.bootstraps ?? []),
    entryPoints: found.flatMap((rows) => rows.entryPoints ?? []),
    producers: found.flatMap((rows) => rows.producers ?? []),
    tables: found.flatMap((rows) => rows.tables ?? []),
    systemUses: found.flatMap((rows) => rows.systemUses ?? []),
    clientInstances: found.flatMap((rows) => rows.clientInstances ?? []),
    callSettings: found.flatMap((rows) => rows.callSettings ?? []),
    jobOptions: found.flatMap((rows) => rows.jobOptions ?? []),
    typedClients: found.flatMap((rows) => rows.typedClients ?? []),
    errorResults: found.flatMap((rows) => rows.errorResults ?? []),
    locks: found.flatMap((rows) => rows.locks ?? []),
    catchers: found.flatMap((rows) => rows.catchers ?? []),
    retrySites: found.flatMap((rows) => rows.retrySites ?? []),
    errorHandlers: found.flatMap((rows) => rows.errorHandlers ?? []),
    loggers: found.flatMap((rows) => rows.loggers ?? []),
    logCalls: found.flatMap((rows) => rows.logCalls ?? []),
    processState: found.flatMap((rows) => rows.processState ?? []),
    errorClasses: found.flatMap((rows) => rows.errorClasses ?? []),
    errorEnds: found.flatMap((rows) => rows.errorEnds ?? []),
    errorCodes: found.flatMap((rows) => rows.errorCodes ?? []),
    shutdowns: found.flatMap((rows) => rows.shutdowns ?? []),
    aiCalls: found.flatMap((rows) => rows.aiCalls ?? []),
    logMessages: found.flatMap((rows) => rows.logMessages ?? []),
    sensitiveLogs: found.flatMap((rows) => rows.sensitiveLogs ?? []),
    hazards: found.flatMap((rows) => rows.hazards ?? []),
    logSettings: found.flatMap((rows) => rows.logSettings ?? []),
    correlationIds: found.flatMap((rows) => rows.correlationIds ?? []),
    correlationHops: found.flatMap((rows) => rows.correlationHops ?? []),
    observability: found.flatMap((rows) => rows.observability ?? []),
    signalCalls: found.flatMap((rows) => rows.signalCalls ?? []),
    environment: found.flatMap((rows) => rows.environment ?? []),
    callVariables: found.flatMap((rows) => rows.callVariables ?? []),
    featureFlags: found.flatMap((rows) => rows.featureFlags ?? []),
    tellingLibraries: found.flatMap((rows) => rows.tellingLibraries ?? []),
    webhookChecks: found.flatMap((rows) => rows.webhookChecks ?? []),
  };
}

/** Later work fills these; they are in the schema from the start. */
const LATER: Partial<ModelParts> = { humanOverride: [], auditTrail: [], residency: [] };

const PARTS: Readonly<Record<keyof ModelParts, true>> = {
  components: true,
  flows: true,
  decisions: true,
  externalSystems: true,
  knownErrors: true,
  webhooks: true,
  outboundCalls: true,
  retryPaths: true,
  retrySites: true,
  errorHandlers: true,
  entryPoints: true,
  producers: true,
  serviceCalls: true,
  serviceImports: true,
  tables: true,
  loggers: true,
  logCalls: true,
  logMessages: true,
  sensitiveLogs: true,
  hazards: true,
  logSettings: true,
  correlation: true,
  observability: true,
  alerts: true,
  signalCoverage: true,
  environment: true,
  featureFlags: true,
  ownership: true,
  packages: true,
  humanOverride: true,
  auditTrail: true,
  residency: true,
  processState: true,
  errorClasses: true,
  errorEnds: true,
  errorCodes: true,
  shutdowns: true,
  aiCalls: true,
  coverage: true,
};

function related(question: Question, analyses: readonly Analysis[]): ModelParts {
  const parts = analyses.reduce<Partial<ModelParts>>(
    (filled, { analyse }) => Object.assign(filled, analyse(question)),
    { ...LATER },
  );
  if (!isComplete(parts))
    throw new Error(
      `No analysis fills ${Object.keys(PARTS)
        .filter((part) => !Object.hasOwn(parts, part))
        .join(', ')}`,
    );
  return parts;
}

function isComplete(parts: Partial<ModelParts>): parts is ModelParts {
  return Object.keys(PARTS).every((part) => Object.hasOwn(parts, part));
}

const SEVERITIES = ['high', 'medium', 'low'];

function judged(
  model: Omit<HandoverModel, 'findings' | 'readiness' | 'digest'>,
  rules: readonly Rule[],
): readonly Finding[] {
  const findings = rules.flatMap(({ id, severity, why, action, check }) =>
    check(model).map((seen) => ({
      rule: id,
      severity,
      ...seen,
      why,
      action,
      waiver: waiverOf(id, seen.service, model.waivers),
    })),
  );
  return findings.toSorted(
    by(
      (row) => SEVERITIES.indexOf(row.severity),
      (row) => row.rule,
      (row) => row.service ?? '',
      (row) => row.message,
    ),
  );
}
