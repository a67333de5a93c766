import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import { entryPointName } from '../../model/entry-point-name.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import type { HandoverModel, Service } from '../../model/handover-model.ts';
import type { Disagreement } from '../../model/ownership.ts';
import { cap } from '../rows/cap.ts';
import { toEvidence } from '../rows/evidence.ts';
import { escalationOf, historyRow, peopleOf } from '../rows/people.ts';
import { deployablesOf, referencesTo, runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** Who owns what, in three ways: declared, shown by changes, and whom to call; and where these disagree or end. */
export default {
  id: 'ownership',
  build: (model) => {
    const { ownership, services } = model;
    const rows = services.map((service) => toServiceRow(service, model));
    const systems = systemRows(model);
    return [
      {
        file: ownership.file === null ? null : { file: ownership.file, line: 0, symbol: null },
        ownedFiles: ownership.ownedFiles,
        files: ownership.files,
        history: historyRow(ownership.history),
        ...numbersOf(model),
        services: cap(rows.toSorted(by((row) => Number(row.runbook === null))), 100),
        escalation: cap(escalationRows(model), 60),
        hasEscalation: ownership.escalation.length > 0,
        disagreements: cap(
          ownership.disagreements.map((row) => toDisagreementRow(row, model)),
          40,
        ),
        left: cap(
          rows.filter((row) => row.isLeft),
          30,
        ),
        held: cap(
          rows.filter((row) => row.busFactor === 1 && !row.isLeft),
          30,
        ),
        entries: cap(heldEntries(model), 30),
        ownerless: cap(ownerlessEntries(model), 30),
        systems: cap(
          systems.filter(({ measured }) => measured),
          60,
        ),
        unmeasuredSystems: systems.filter(({ measured }) => !measured).length,
        ...declaredRows(model),
      },
    ];
  },
} satisfies View;

function toServiceRow(service: Service, model: HandoverModel) {
  return {
    name: service.name,
    runbook: runbookOf(service),
    kind: service.kind,
    owners: service.owners,
    ...peopleOf(model, 'service', service.name),
  };
}

function numbersOf(model: HandoverModel) {
  const running = deployablesOf(model);
  return {
    running: running.length,
    ownedServices: running.filter(({ owners }) => owners.length > 0).length,
  };
}

function escalationRows(model: HandoverModel) {
  return deployablesOf(model).flatMap((service) =>
    escalationOf(model, service).map((step, index) => ({
      name: service.name,
      runbook: runbookOf(service),
      order: index + 1,
      ...step,
    })),
  );
}

function toDisagreementRow(row: Disagreement, model: HandoverModel) {
  const [service] = referencesTo([row.service], model);
  return {
    service: service ?? { name: row.service, runbook: null },
    isDeclaredDifferently: row.kind === 'declared-differently',
    isIdleOwner: row.kind === 'never-changed-it',
    owners: 'owners' in row ? row.owners : [row.owner],
    catalogOwner: row.kind === 'declared-differently' ? row.catalogOwner : null,
    people: row.kind === 'changed-by-others' ? row.people : row.kind === 'never-changed-it' ? [row.person] : [],
    evidence: toEvidence(row),
  };
}

/** Files that answer entry points and that one person, or nobody who is still there, knows. */
function heldEntries(model: HandoverModel) {
  const entriesByFile = groupBy(model.entryPoints, answeringFile);
  const rows = model.ownership.knowledge.filter(({ kind, busFactor }) => kind === 'file' && busFactor === 1);
  return rows.map((area) => ({
    evidence: { file: area.name, line: 0, symbol: null },
    entryPoints: entriesByFile.get(area.name)?.length ?? 0,
    owners: distinct((entriesByFile.get(area.name) ?? []).flatMap(({ owners }) => owners)),
    ...peopleOf(model, 'file', area.name),
  }));
}

function answeringFile({ handler, file }: EntryPoint): string {
  return handler?.file ?? file;
}

/** Entry points without a declared owner, by service; empty where nothing is declared at all. */
function ownerlessEntries(model: HandoverModel) {
  const ownerless = model.entryPoints.filter(({ owners }) => owners.length === 0);
  if (ownerless.length === model.entryPoints.length) return [];
  return [...groupBy(ownerless, ({ service }) => service)].map(([service, entries]) => ({
    service: service === null ? null : (referencesTo([service], model)[0] ?? null),
    entryPoints: entries.length,
    names: cap(entries.map(entryPointName), 5),
  }));
}

function systemRows(model: HandoverModel) {
  const ownersByService = new Map(model.services.map(({ name, owners }) => [name, owners]));
  return model.externalSystems.map(({ name, services }) => ({
    name,
    owners: distinct(services.flatMap((service) => ownersByService.get(service) ?? [])),
    ...peopleOf(model, 'system', name),
  }));
}

function declaredRows({ ownership }: HandoverModel) {
  const rules = ownership.rules.map(({ pattern, owners, files, effect, shadowedBy, ...place }) => ({
    pattern,
    owners,
    files,
    effect,
    winner: shadowedBy === null ? null : toEvidence({ file: place.file, line: shadowedBy }),
    evidence: toEvidence(place),
  }));
  const people = [...groupBy(ownership.packagePeople, (row) => row.people.join('\n'))].map(([, rows]) => ({
    people: rows[0]?.people ?? [],
    packages: cap(
      rows.map((row) => row.package),
      5,
    ),
  }));
  return {
    rules: cap(rules, 80),
    idleRules: rules.filter((rule) => rule.effect !== 'decides').length,
    unowned: cap(
      ownership.unowned.toSorted(
        by(
          (row) => -row.files,
          (row) => row.folder,
        ),
      ),
      40,
    ),
    catalog: cap(
      ownership.catalog.map(({ kind, name, type, owner, system, ...place }) => ({
        kind,
        name,
        type,
        owner,
        system,
        evidence: toEvidence({ file: place.file, line: place.line }),
      })),
      60,
    ),
    packagePeople: cap(people, 30),
  };
}
