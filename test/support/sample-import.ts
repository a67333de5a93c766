import type { ServiceImport } from '../../src/model/service-import.ts';

/** `from` loads `to` once, unless the fields say otherwise. */
export function sampleImport(from: string, to: string, fields: Partial<ServiceImport> = {}): ServiceImport {
  const places = [{ file: `${from.split('/').at(-1)}/src/main.ts`, line: 1 }];
  return { from, to, kind: 'runtime', imports: 1, places, deep: { imports: 0, places: [] }, ...fields };
}
