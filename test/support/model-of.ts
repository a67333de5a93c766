import { loadFolder } from '../../src/lib/load-folder.ts';
import type { Analysis } from '../../src/knowledge/analysis.ts';
import { type KnowledgeRegistries, buildModel } from '../../src/knowledge/build-model.ts';
import type { Detector } from '../../src/knowledge/knowledge.ts';
import type { FailureModeEntry } from '../../src/model/failure-mode.ts';
import type { Rule } from '../../src/model/finding.ts';
import type { HandoverModel } from '../../src/model/handover-model.ts';
import type { ServiceSetting } from '../../src/model/service-setting.ts';
import type { Library } from '../../src/model/library.ts';
import type { History } from '../../src/model/history.ts';
import type { ReadinessItem } from '../../src/model/readiness.ts';
import { questionedPackages } from '../../src/knowledge/questioned-packages.ts';
import { findMentions } from '../../src/source/workspace/find-mentions.ts';
import { programOf } from './program-of.ts';
import { snapshotOf } from './snapshot-of.ts';

/** What a tree of inline files has. */
const noHistory: History = { kind: 'not-measured', reason: 'no-own-history' };

const wing = new URL('../../src/knowledge/', import.meta.url);
let registries: Promise<KnowledgeRegistries> | null = null;

/** The model of a few inline files, with everything that is in the product. */
export async function modelOf(
  files: Readonly<Record<string, string>>,
  only: readonly string[] = [],
  settings: readonly ServiceSetting[] = [],
): Promise<HandoverModel> {
  registries ??= loadRegistries();
  const statements = { escalation: [], raci: [] };
  const program = programOf(files);
  const mentions = findMentions(snapshotOf(files), program.workspace, questionedPackages(program));
  return buildModel(
    { program, name: 'sample', diagnostics: [], only, waivers: [], history: noHistory, statements, settings, mentions },
    await registries,
  );
}

async function loadRegistries(): Promise<KnowledgeRegistries> {
  const [catalogue, detectors, analyses, rules, readiness, failureModes] = await Promise.all([
    loadFolder<Library>(new URL('catalogue/', wing)),
    loadFolder<Detector>(new URL('detectors/', wing)),
    loadFolder<Analysis>(new URL('analyses/', wing)),
    loadFolder<Rule>(new URL('rules/', wing)),
    loadFolder<ReadinessItem>(new URL('readiness/', wing)),
    loadFolder<FailureModeEntry>(new URL('failure-modes/', wing)),
  ]);
  return { catalogue, detectors, analyses, rules, readiness, failureModes };
}
