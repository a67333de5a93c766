import { tableRows } from '../rows/tables.ts';
import type { View } from '../view.ts';

/** Which service reads and writes which table. */
export default {
  id: 'tables',
  build: (model) => [{ tables: tableRows(model, 250), databaseCalls: model.coverage.databaseCalls }],
} satisfies View;
