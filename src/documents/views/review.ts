import { cyclesIn } from '../../lib/cycles.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { HandoverModel, Service } from '../../model/handover-model.ts';
import { loadedBy } from '../../model/rows-of-service.ts';
import { type Capped, cap } from '../rows/cap.ts';
import { componentCycles, componentSections } from '../rows/components.ts';
import { type Evidence, evidenceOf } from '../rows/evidence.ts';
import { risksOf } from '../rows/risks.ts';
import { deployablesOf, librariesOf, referencesTo } from '../rows/services.ts';
import { singlePointsOf } from '../rows/single-points.ts';
import { sharedStoresOf } from '../rows/shared-stores.ts';
import type { View } from '../view.ts';

/** What a reviewer wants to know of the whole, short: numbers, boundaries, cycles, what is shared, strong and weak points. */
export default {
  id: 'review',
  build: (model) => {
    const services = deployablesOf(model);
    return services.length === 0
      ? []
      : [
          {
            numbers: numbersOf(model),
            kinds: kindsOf(services),
            crossing: cap(crossingOf(model), 15),
            used: cap(mostUsedOf(model), 8),
            packageCycles: cap(packageCyclesOf(model), 10),
            componentCycles: cap(componentCyclesOf(model), 12),
            hasComponents: componentSections(model).length > 0,
            stores: cap(sharedStoresOf(model), 15),
            points: cap(singlePointsOf(model), 8),
            strong: strongOf(model),
            weak: weakOf(model),
            // The first page tells of all others.
            risks: cap(
              risksOf(
                model.findings.filter(({ severity }) => severity === 'high'),
                model,
              ),
              5,
            ),
          },
        ];
  },
} satisfies View;

function numbersOf(model: HandoverModel) {
  return {
    services: deployablesOf(model).length,
    libraries: librariesOf(model).length,
    lines: model.coverage.lines,
    files: model.coverage.filesByRole.production,
    entryPoints: model.entryPoints.length,
    systems: model.externalSystems.length,
    calls: model.outboundCalls.length,
    serviceCalls: model.serviceCalls.length,
    findings: model.findings.length,
  };
}

function kindsOf(services: readonly Service[]) {
  return [...groupBy(services, ({ kind }) => kind)]
    .map(([kind, group]) => ({ kind, services: group.length, lines: group.reduce((sum, { lines }) => sum + lines, 0) }))
    .toSorted(
      by(
        (row) => -row.services,
        (row) => row.kind,
      ),
    );
}

/** What is deployed and imports what is deployed: the two cannot be changed or deployed apart. */
function crossingOf(model: HandoverModel) {
  const deployed = new Set(deployablesOf(model).map(({ name }) => name));
  return deployablesOf(model).flatMap((service) =>
    loadedBy(service, model)
      .filter((name) => deployed.has(name))
      .map((name) => ({
        services: referencesTo([service.name, name], model),
        evidence: evidenceOf([service.evidence], 1),
      })),
  );
}

function mostUsedOf(model: HandoverModel) {
  return librariesOf(model)
    .map(({ name, lines, evidence }) => ({
      name,
      lines,
      users: model.services.filter(({ uses }) => uses.includes(name)).length,
      evidence: evidenceOf([evidence], 1),
    }))
    .filter(({ users }) => users > 1)
    .toSorted(
      by(
        (row) => -row.users,
        (row) => -row.lines,
        (row) => row.name,
      ),
    );
}

function packageCyclesOf(model: HandoverModel) {
  return cyclesIn(new Map(model.services.map((service) => [service.name, loadedBy(service, model)])));
}

function componentCyclesOf(model: HandoverModel) {
  return [...groupBy(model.components, ({ service }) => service)]
    .flatMap(([service, components]) => {
      const [largest] = componentCycles(components);
      return largest === undefined
        ? []
        : [{ service, components: components.length, members: cap(largest, 8), inCycle: largest.length }];
    })
    .toSorted(
      by(
        (row) => -row.inCycle,
        (row) => row.service,
      ),
    );
}

interface Tally {
  readonly id: string;
  readonly met: number;
  readonly contradicted: number;
  readonly applicable: number;
  readonly evidence: Capped<Evidence>;
}

function talliesOf(model: HandoverModel): readonly Tally[] {
  const items = model.readiness.flatMap(({ answers }) => answers.filter(({ waiver }) => waiver === null));
  return [...groupBy(items, ({ id }) => id)].map(([id, group]) => {
    const count = (verdict: string): number => group.filter((item) => item.verdict === verdict).length;
    return {
      id,
      met: count('met'),
      contradicted: count('contradicted'),
      applicable: group.length - count('not-applicable'),
      evidence: evidenceOf(
        group.filter(({ verdict }) => verdict === 'contradicted').flatMap(({ evidence }) => evidence),
      ),
    };
  });
}

function strongOf(model: HandoverModel): readonly Tally[] {
  const strong = talliesOf(model).filter(
    (row) => row.contradicted === 0 && row.met > 0 && 2 * row.met >= row.applicable,
  );
  return strong
    .toSorted(
      by(
        (row) => -row.met / row.applicable,
        (row) => -row.met,
        (row) => row.id,
      ),
    )
    .slice(0, 5);
}

function weakOf(model: HandoverModel): readonly Tally[] {
  return talliesOf(model)
    .filter((row) => row.contradicted > 0)
    .toSorted(
      by(
        (row) => -row.contradicted / row.applicable,
        (row) => -row.contradicted,
        (row) => row.id,
      ),
    )
    .slice(0, 5);
}
