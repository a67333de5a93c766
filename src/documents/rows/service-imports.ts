import type { HandoverModel } from '../../model/handover-model.ts';
import type { ImportKind } from '../../model/service-import.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { referencesTo } from './services.ts';
import type { ServiceReference } from './services.ts';

export interface ServiceImportRow {
  readonly from: ServiceReference;
  readonly to: ServiceReference;
  readonly kind: ImportKind;
  readonly imports: number;
  readonly evidence: Evidence;
}

/** Which packages import which, as rows. */
export function serviceImportRows(model: HandoverModel, most: number): Capped<ServiceImportRow> {
  const rows = model.serviceImports.flatMap(({ from, to, kind, imports, places }) => {
    const [importer, imported] = referencesTo([from, to], model);
    const [evidence] = evidenceOf(places, 1).rows;
    return importer === undefined || imported === undefined || evidence === undefined
      ? []
      : [{ from: importer, to: imported, kind, imports, evidence }];
  });
  return cap(rows, most);
}
