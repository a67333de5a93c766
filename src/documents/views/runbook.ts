import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import type { ExternalSystem, HandoverModel, Service, ServiceCommand } from '../../model/handover-model.ts';
import { compilesOnly } from '../../model/start-commands.ts';
import { apiPathOf } from '../rows/api-pages.ts';
import { entriesOf, isOf, loadedBy } from '../../model/rows-of-service.ts';
import { behavioursOf } from '../rows/behaviours.ts';
import { cap } from '../rows/cap.ts';
import { failureCardsOf } from '../rows/failure-cards.ts';
import { reachedByEveryRequest, withoutEvery } from '../rows/every-request.ts';
import { toEvidence } from '../rows/evidence.ts';
import { handlersOf } from '../rows/handlers.ts';
import { reachedBy } from '../rows/reached-by.ts';
import { ledgerOf } from '../rows/ledger.ts';
import { namedEntriesOf } from '../rows/named-entries.ts';
import { retryPathsOf } from '../rows/retry-paths.ts';
import { retriesOf } from '../rows/retries.ts';
import { risksOf } from '../rows/risks.ts';
import { routesOf } from '../rows/routes.ts';
import { serviceCallRows } from '../rows/service-calls.ts';
import { escalationOf, peopleOf } from '../rows/people.ts';
import { messagesPathOf } from '../rows/messages.ts';
import { loggersOf, sharedSignalsOf, signalsOf } from '../rows/signals.ts';
import { environmentOf, requiredBy, sharedEnvironmentOf } from '../rows/service-environment.ts';
import { deployablesOf, referencesTo, sharedAccessOf } from '../rows/services.ts';
import { tablesOf } from '../rows/tables.ts';
import { toSystemRow } from '../rows/system-row.ts';
import type { View } from '../view.ts';

/** One page for each service that runs: what the person on call needs. */
export default {
  id: 'runbook',
  build: (model) => deployablesOf(model).map((service) => runbookFor(service, model)),
} satisfies View;

function runbookFor(service: Service, model: HandoverModel) {
  return {
    ...overviewOf(service, model),
    ...answersOf(service, model),
    ...dependenciesOf(service, model),
    makesWork: serviceCallRows(
      model.serviceCalls.filter(({ from }) => from === service.name),
      model,
      20,
    ),
    worksFor: serviceCallRows(
      model.serviceCalls.filter(({ to }) => to === service.name),
      model,
      20,
    ),
    tables: tablesOf(service.name, model),
    ...observabilityOf(service, model),
    cards: failureCardsOf(service, model),
    ledger: ledgerOf(model.outboundCalls.filter(isOf(service)), 14),
    paths: retryPathsOf(model.retryPaths.filter(isOf(service)), 10),
    retries: retriesOf(model.retrySites.filter(isOf(service)), 20),
    handlers: handlersOf(model.errorHandlers.filter(isOf(service)), 10),
    requiredSettings: requiredBy(service, model),
    environment: environmentOf(service, model),
    sharedEnvironment: sharedEnvironmentOf(service, model),
    gaps: cap(risksOf(model.findings.filter(isOf(service)), model), 8),
  };
}

function overviewOf(service: Service, model: HandoverModel) {
  const { id, name, kind, description, because, owners, files, lines } = service;
  return {
    service: {
      id,
      name,
      kind,
      description,
      because,
      owners,
      files,
      lines,
      root: service.root === '' ? '.' : service.root,
    },
    evidence: toEvidence(service.evidence),
    isByHand: kind === 'cli',
    changedBy: peopleOf(model, 'service', name),
    escalation: escalationOf(model, service),
    deployments: cap(
      service.deployments.map(({ kind: form, name: called, ...place }) => ({
        form,
        called: form === 'dockerfile' ? null : called,
        evidence: toEvidence(place),
      })),
      8,
    ),
    uses: cap(referencesTo(loadedBy(service, model), model), 20),
    commands: cap(service.commands.map(toCommandRow).toSorted(by(rankOf, ({ name: command }) => command)), 12),
  };
}

function toCommandRow({ name, run, script, place }: ServiceCommand) {
  return { name, run, script, evidence: toEvidence(place) };
}

/** What one looks for first: how to start it, then how to build and check it. */
function rankOf({ name, script }: Pick<ServiceCommand, 'name' | 'script'>): number {
  const meant = compilesOnly(script) ? name.replace(/^(?:start|dev|serve)/, 'build:') : name;
  const rank = commandOrder.findIndex((pattern) => pattern.test(meant));
  return rank === -1 ? commandOrder.length : rank;
}
const commandOrder = [
  /^start$/,
  /^(?:dev|serve)$/,
  /^start/,
  /^(?:dev|serve)/,
  /^build$/,
  /^test$/,
  /^build/,
  /migrat/,
  /^test/,
];

function answersOf(service: Service, model: HandoverModel) {
  const entries = entriesOf(service, model);
  const every = reachedByEveryRequest(service, model);
  const queues = entries.filter((entry) => entry.kind === 'queue');
  const schedules = entries.filter((entry) => entry.kind === 'schedule');
  return {
    entryPoints: entries.length,
    ofLibraries: ofLibraries(entries, service),
    everyRequest: every,
    routes: routesOf(withoutEvery(entries, every)),
    api: apiPathOf(service, model),
    named: namedEntriesOf(entries),
    hasTables: entries.length > queues.length + schedules.length,
    queues: cap(
      queues.map((entry) => toWorkRow(entry, entry.queue)),
      30,
    ),
    schedules: cap(
      schedules.map((entry) => toWorkRow(entry, entry.schedule)),
      30,
    ),
  };
}

/** Libraries that entry points stand in, those with most first. */
function ofLibraries(entries: readonly EntryPoint[], { name }: Service) {
  const groups = groupBy(
    entries.filter((entry) => entry.service !== name),
    (entry) => entry.service ?? '',
  );
  const libraries = [...groups].map(([library, rows]) => ({ library, entryPoints: rows.length }));
  return cap(
    libraries.toSorted(
      by(
        (row) => -row.entryPoints,
        (row) => row.library,
      ),
    ),
    10,
  );
}

function toWorkRow(entry: EntryPoint, name: string) {
  return { name, likely: entry.certainty === 'likely', evidence: toEvidence(entry), systems: reachedBy([entry]) };
}

function dependenciesOf(service: Service, model: HandoverModel) {
  const systems = model.externalSystems.filter(({ services }) => services.includes(service.name));
  const rows = systems.map((system) => toSystemRow(system, system.uses.filter(isOf(service))));
  const shared = sharedAccessOf(service, model).map(({ library, systems: reached, likely }) => ({
    library,
    systems: cap(
      reached.map(({ name }) => ({ name, likely: likely.has(name) })),
      8,
    ),
  }));
  return {
    systems: cap(
      rows.toSorted(
        by(
          (row) => -row.calls,
          (row) => row.name,
        ),
      ),
      16,
    ),
    behaviours: cap(behavioursOf(systems.map((system) => ofService(system, service))), 12),
    shared: cap(shared, 10),
  };
}

/** The system as this service reaches it: through other packages other things happen. */
function ofService(system: ExternalSystem, service: Service): ExternalSystem {
  const via = new Set(system.uses.filter(isOf(service)).map((use) => use.via));
  const isItsOwn = ({ library, services }: ExternalSystem['defaults'][number]): boolean =>
    via.has(library) && (services === undefined || services.includes(service.name));
  return { ...system, defaults: system.defaults.filter(isItsOwn) };
}

function observabilityOf(service: Service, model: HandoverModel) {
  return {
    messages: messagesPathOf(service, model),
    loggers: cap(loggersOf(model.loggers.filter(isOf(service))), 10),
    logCalls: model.logCalls.filter(isOf(service)).map(({ via, calls }) => ({ via, calls })),
    observations: cap(signalsOf(model.observability.filter(isOf(service))), 20),
    sharedSignals: sharedSignalsOf(service, model),
  };
}
