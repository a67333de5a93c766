import type { Rows } from './rows.ts';

/** Rows of the files that are kept; settings and signals of calls count with the calls that they are about. */
export function restricted(rows: Rows, isKept: (file: string) => boolean): Rows {
  const keep = <Row extends { readonly file: string }>(list: readonly Row[]): readonly Row[] =>
    list.filter((row) => isKept(row.file));
  return {
    bootstraps: keep(rows.bootstraps),
    entryPoints: keep(rows.entryPoints),
    producers: keep(rows.producers),
    tables: keep(rows.tables),
    systemUses: rows.systemUses.filter(({ use }) => isKept(use.file)),
    callSettings: rows.callSettings,
    clientInstances: keep(rows.clientInstances),
    typedClients: keep(rows.typedClients),
    jobOptions: rows.jobOptions,
    errorResults: rows.errorResults,
    locks: rows.locks,
    catchers: rows.catchers,
    retrySites: keep(rows.retrySites),
    errorHandlers: keep(rows.errorHandlers),
    loggers: keep(rows.loggers),
    logCalls: keep(rows.logCalls),
    processState: keep(rows.processState),
    errorClasses: keep(rows.errorClasses),
    errorEnds: keep(rows.errorEnds),
    errorCodes: keep(rows.errorCodes),
    shutdowns: keep(rows.shutdowns),
    aiCalls: keep(rows.aiCalls),
    logMessages: keep(rows.logMessages),
    sensitiveLogs: keep(rows.sensitiveLogs),
    hazards: keep(rows.hazards),
    logSettings: keep(rows.logSettings),
    correlationIds: keep(rows.correlationIds),
    correlationHops: keep(rows.correlationHops),
    observability: keep(rows.observability),
    signalCalls: rows.signalCalls,
    environment: keep(rows.environment),
    callVariables: rows.callVariables,
    featureFlags: keep(rows.featureFlags),
    tellingLibraries: rows.tellingLibraries.filter(({ imported }) => imported === null || isKept(imported.file)),
    webhookChecks: keep(rows.webhookChecks),
  };
}
