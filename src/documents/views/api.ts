import { apiPagesOf } from '../rows/api-pages.ts';
import { deployablesOf, runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** Every route of a service that has more than its runbook can list. */
export default {
  id: 'api',
  build: (model) =>
    deployablesOf(model)
      .flatMap((service) => apiPagesOf(service, model))
      .map((page) => ({ ...page, runbook: runbookOf(page.service), isOneOf: page.pages > 1 })),
} satisfies View;
