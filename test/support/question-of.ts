import type { Question } from '../../src/knowledge/analysis.ts';
import { declaredOwners } from '../../src/knowledge/ownership/declared-owners.ts';
import type { Rows } from '../../src/knowledge/rows.ts';
import type { Service } from '../../src/model/handover-model.ts';
import { questionedPackages } from '../../src/knowledge/questioned-packages.ts';
import { findMentions } from '../../src/source/workspace/find-mentions.ts';
import { programOf } from './program-of.ts';
import { snapshotOf } from './snapshot-of.ts';
import { service } from './sample-service.ts';

const noRows: Rows = {
  bootstraps: [],
  entryPoints: [],
  producers: [],
  tables: [],
  systemUses: [],
  callSettings: [],
  clientInstances: [],
  retrySites: [],
  typedClients: [],
  jobOptions: [],
  errorResults: [],
  locks: [],
  catchers: [],
  errorHandlers: [],
  loggers: [],
  logCalls: [],
  processState: [],
  errorClasses: [],
  errorEnds: [],
  errorCodes: [],
  shutdowns: [],
  aiCalls: [],
  logMessages: [],
  sensitiveLogs: [],
  hazards: [],
  logSettings: [],
  correlationIds: [],
  correlationHops: [],
  observability: [],
  signalCalls: [],
  environment: [],
  callVariables: [],
  featureFlags: [],
  tellingLibraries: [],
  webhookChecks: [],
};

/** What an analysis works from: rows that detectors found in a tree whose folders below `apps/` are services. */
export function questionOf(rows: Partial<Rows>, files: Readonly<Record<string, string>> = {}): Question {
  const program = programOf(files);
  const { workspace } = program;
  return {
    program,
    workspace,
    rows: { ...noRows, ...rows },
    services: [],
    serviceOf,
    ownersOf: declaredOwners(workspace),
    history: { kind: 'not-measured', reason: 'no-own-history' },
    mentions: findMentions(snapshotOf(files), workspace, questionedPackages(program)),
    statements: { escalation: [], raci: [] },
  };
}

function serviceOf(file: string): Service | null {
  const name = /^apps\/([^/]+)\//.exec(file)?.[1];
  return name === undefined ? null : service({ id: name, name, root: `apps/${name}` });
}
