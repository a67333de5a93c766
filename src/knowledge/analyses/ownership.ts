import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { KnowledgeArea, Ownership } from '../../model/ownership.ts';
import type { OwnerRule, Workspace } from '../../model/workspace.ts';
import type { Analysis, Question } from '../analysis.ts';
import { externalUses } from '../external-uses.ts';
import { readOwners } from '../owners-of.ts';
import { ownedComponents } from '../ownership/declared-owners.ts';
import { disagreementsOf, type OwnedService } from '../ownership/disagreements.ts';
import { historyState } from '../ownership/history-state.ts';
import { type Knowledge, knowledgeReader } from '../ownership/knowledge-of.ts';
import { ruleEffects } from '../ownership/rule-effects.ts';

/** Who owns what: as files declare it, as the history shows it, as the team says whom to call, and where these disagree. */
export default {
  id: 'ownership',
  analyse: (question) => {
    const { workspace, history, statements } = question;
    const files = workspace.sources.filter((source) => source.role === 'production').map((source) => source.path);
    const filesOf = groupBy(files, (file) => question.serviceOf(file)?.name ?? null);
    const measure = history.kind === 'measured' ? knowledgeReader(history) : (): null => null;
    const services = question.services.map((service) => ({
      service,
      knowledge: measure(filesOf.get(service.name) ?? []),
    }));
    return {
      ownership: {
        ...declared(files, workspace),
        catalog: workspace.catalogEntities,
        packagePeople: packagePeople(workspace),
        history: historyState(history),
        knowledge: [
          ...services.flatMap(({ service, knowledge }) => toArea('service', service.name, knowledge)),
          ...systemFiles(question).flatMap(([name, used]) => toArea('system', name, measure(used))),
          ...answeringFiles(question).flatMap((file) => toArea('file', file, measure([file]))),
        ],
        ...statements,
        disagreements: disagreementsOf(
          ownedServices(workspace, services),
          history.kind === 'measured' ? history : null,
        ),
      },
    };
  },
} satisfies Analysis;

function toArea(kind: KnowledgeArea['kind'], name: string, knowledge: Knowledge | null): readonly KnowledgeArea[] {
  if (knowledge === null) return [];
  const { people, busFactor, isLeft } = knowledge;
  return [{ kind, name, people, busFactor, isLeft }];
}

/** Files that use each external system. */
function systemFiles(question: Question): readonly (readonly [name: string, files: readonly string[]])[] {
  const groups = groupBy(externalUses(question), ({ system }) => system.name);
  return [...groups]
    .map(([name, uses]) => [name, distinct(uses.map(({ use }) => use.file))] as const)
    .toSorted(by(([name]) => name));
}

/** Files whose functions answer entry points. */
function answeringFiles({ rows }: Question): readonly string[] {
  return distinct(rows.entryPoints.map(({ handlers, file }) => handlers.at(-1)?.file ?? file));
}

/** What is declared for each service, beside what is known of it. */
function ownedServices(
  workspace: Workspace,
  services: readonly Pick<OwnedService, 'service' | 'knowledge'>[],
): readonly OwnedService[] {
  const { rulesOf } = readOwners(workspace.ownerRules);
  const components = ownedComponents(workspace);
  return services.map((row) => {
    const rules = rulesOf(row.service.evidence.file);
    return {
      ...row,
      owners: distinct(rules.flatMap((rule) => rule.owners)),
      rule: rules[0]?.place ?? null,
      component: components.find(({ folder }) => folder === row.service.root) ?? null,
    };
  });
}

function packagePeople({ packages }: Workspace): Ownership['packagePeople'] {
  return packages
    .filter(({ manifest }) => manifest.people.length > 0)
    .map(({ root, file, manifest }) => ({ package: manifest.name ?? root, people: manifest.people, file, line: 1 }))
    .toSorted(by((row) => row.file));
}

type Declared = Pick<Ownership, 'file' | 'rules' | 'unowned' | 'ownedFiles' | 'files'>;

function declared(files: readonly string[], { ownerRules: rules, paths }: Workspace): Declared {
  const { rulesOf, ownersOf } = readOwners(rules);
  const matched = groupBy(files.flatMap(rulesOf), (rule) => rule);
  const unowned = files.filter((file) => ownersOf(file).length === 0);
  const effectOf = ruleEffects(rules, paths);
  const toRow = (rule: OwnerRule) => ({
    pattern: rule.pattern,
    owners: rule.owners,
    files: matched.get(rule)?.length ?? 0,
    ...effectOf(rule),
    ...rule.place,
  });
  return {
    file: rules[0]?.place.file ?? null,
    rules: rules.map(toRow),
    unowned: [...groupBy(unowned, topFolder)]
      .map(([folder, inside]) => ({ folder, files: inside.length }))
      .toSorted(by((row) => row.folder)),
    ownedFiles: files.length - unowned.length,
    files: files.length,
  };
}

/** Folders such as `apps` hold one project each, so that their children say more. */
const HOLDERS = new Set(['apps', 'packages', 'services', 'libs', 'modules', 'tools', 'internal', 'enterprise', 'ee']);

/** `apps/api/src/main.ts` → `apps/api`, `src/main.ts` → `src`, `main.ts` → `.`. */
function topFolder(file: string): string {
  const folders = file.split('/').slice(0, -1);
  const depth = HOLDERS.has(folders[0] ?? '') ? 2 : 1;
  return folders.length === 0 ? '.' : folders.slice(0, depth).join('/');
}
