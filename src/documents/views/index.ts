import { by } from '../../lib/order.ts';
import type { ExternalSystem, HandoverModel, Service } from '../../model/handover-model.ts';
import { entriesOf } from '../../model/rows-of-service.ts';
import { cap } from '../rows/cap.ts';
import { componentSections } from '../rows/components.ts';
import { toEvidence } from '../rows/evidence.ts';
import { openQuestionsOf } from '../rows/readiness.ts';
import { risksOf } from '../rows/risks.ts';
import { deployablesOf, librariesOf, runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** The first page: what it is, what runs, what is risky, where to read on. */
export default {
  id: 'index',
  build: (model, team) => [
    {
      repository: model.repository,
      about: aboutOf(model),
      toolVersion: model.toolVersion,
      facts: model.digest,
      numbers: numbersOf(model),
      pages: {
        components: componentSections(model).length > 0,
        runtime: model.flows.length > 0,
        decisions: model.decisions.length > 0,
      },
      services: cap(
        deployablesOf(model).map((service) => toServiceRow(service, model)),
        40,
      ),
      libraries: cap(
        librariesOf(model)
          .map((library) => toLibraryRow(library, model))
          .toSorted(by((row) => -row.users)),
        6,
      ),
      risks: cap(risksOf(model.findings, model), 8),
      findings: model.findings.length,
      diagnostics: model.diagnostics.length,
      notesToCheck: cap(team.notesToCheck, 30),
      isAsked: deployablesOf(model).some((service) => openQuestionsOf(service, model, team).length > 0),
    },
  ],
} satisfies View;

/** What the package that answers most says of itself, where the repository as a whole says nothing. */
function aboutOf(model: HandoverModel) {
  if (model.repository.description !== null) return null;
  const [main] = deployablesOf(model).toSorted(by((service) => -entriesOf(service, model).length));
  return main === undefined || main.description === null ? null : { name: main.name, description: main.description };
}

function numbersOf(model: HandoverModel) {
  return {
    services: deployablesOf(model).length,
    libraries: librariesOf(model).length,
    files: model.coverage.filesByRole.production,
    lines: model.coverage.lines,
    entryPoints: model.entryPoints.length,
    systems: model.externalSystems.length,
  };
}

function toServiceRow(service: Service, model: HandoverModel) {
  return {
    name: service.name,
    kind: service.kind,
    runbook: runbookOf(service),
    owners: service.owners,
    entryPoints: entriesOf(service, model).length,
    systems: model.externalSystems.filter((system) => isUsedBy(system, service)).length,
    evidence: toEvidence(service.evidence),
  };
}

/** By its own code, or through that of libraries of this repository. */
function isUsedBy({ services, access }: ExternalSystem, { name }: Service): boolean {
  return services.includes(name) || access.some(({ service }) => service === name);
}

function toLibraryRow(library: Service, model: HandoverModel) {
  return {
    name: library.name,
    kind: library.kind,
    owners: library.owners,
    users: model.services.filter((service) => service.uses.includes(library.name)).length,
    lines: library.lines,
    evidence: toEvidence(library.evidence),
  };
}
