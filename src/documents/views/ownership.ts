import { by } from '../../lib/order.ts';
import { cap } from '../rows/cap.ts';
import { toEvidence } from '../rows/evidence.ts';
import { runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** Who is declared to own what, and what nobody owns. */
export default {
  id: 'ownership',
  build: ({ ownership, services }) => {
    const rules = ownership.rules.map(({ pattern, owners, files, ...place }) => ({
      pattern,
      owners,
      files,
      evidence: toEvidence(place),
    }));
    const owned = services.map((service) => ({
      name: service.name,
      runbook: runbookOf(service),
      kind: service.kind,
      owners: service.owners,
    }));
    return [
      {
        file: ownership.file === null ? null : { file: ownership.file, line: 0, symbol: null },
        ownedFiles: ownership.ownedFiles,
        files: ownership.files,
        services: cap(owned.toSorted(by((row) => Number(row.runbook === null))), 100),
        rules: cap(rules, 80),
        hasOwners: owned.some((row) => row.owners.length > 0),
        idleRules: rules.filter((rule) => rule.files === 0).length,
        unowned: cap(
          ownership.unowned.toSorted(
            by(
              (row) => -row.files,
              (row) => row.folder,
            ),
          ),
          40,
        ),
      },
    ];
  },
} satisfies View;
