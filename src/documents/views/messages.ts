import { messagePageOf } from '../rows/messages.ts';
import { deployablesOf, runbookOf } from '../rows/services.ts';
import type { View } from '../view.ts';

/** What each service writes to its log, and what it means: errors and warnings first. */
export default {
  id: 'messages',
  build: (model) =>
    deployablesOf(model).flatMap((service) => {
      const page = messagePageOf(service, model);
      return page === null ? [] : [{ ...page, runbook: runbookOf(service) }];
    }),
} satisfies View;
