import { toEvidence } from '../rows/evidence.ts';
import { cap } from '../rows/cap.ts';
import { unreadRows } from '../rows/unread-parts.ts';
import { serviceCallRows } from '../rows/service-calls.ts';
import { serviceImportRows } from '../rows/service-imports.ts';
import { deployablesOf, librariesOf, runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** What runs; the diagram of the same name says what talks to what. */
export default {
  id: 'containers',
  build: (model) => {
    const rows = deployablesOf(model).map((service) => ({
      name: service.name,
      runbook: runbookOf(service),
      kind: service.kind,
      because: service.because,
      evidence: toEvidence(service.evidence),
    }));
    return [
      {
        services: cap(rows, 100),
        libraries: librariesOf(model).length,
        unread: unreadRows(model.coverage).running,
        serviceCalls: serviceCallRows(model.serviceCalls, model, 100),
        imports: serviceImportRows(model, 100),
      },
    ];
  },
} satisfies View;
