import { counted } from '../lib/listed.ts';
import { distinct } from '../lib/order.ts';
import { entryPointName } from '../model/entry-point-name.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import type { Place } from '../model/place.ts';
import type { OutboundCall } from '../model/resilience.ts';

/** Something of the model that stands at a place, in a function. */
type Row = Place & { readonly symbol: string };

/** Answers `src/pay.ts:17`; null where this is no place, or none that the model knows. */
export function aboutAsked(model: HandoverModel, asked: string): readonly string[] | null {
  const [, file, line] = /^(\S+\.[cm]?[jt]sx?):(\d+)(?::\d+)?$/.exec(asked) ?? [];
  if (file === undefined || line === undefined) return null;
  const known = fileOf(model, file);
  if (known === null) return [`${asked}: nothing in the model stands in this file.`];
  return aboutPlace(model, { file: known, line: Number(line) });
}

/** As written, or the one file whose path ends so: lines of a container begin with `/app/`. */
function fileOf(model: HandoverModel, written: string): string | null {
  const files = distinct(rowsOf(model).map(({ file }) => file));
  const ending = written.replace(/^(?:file:\/\/|\.\/)/, '');
  const fits = files.filter((file) => ending === file || ending.endsWith(`/${file}`) || file.endsWith(`/${ending}`));
  return fits.find((file) => file === ending) ?? (fits.length === 1 ? (fits[0] ?? null) : null);
}

function rowsOf(model: HandoverModel): readonly Row[] {
  return [
    ...model.outboundCalls,
    ...model.errorHandlers,
    ...model.logMessages,
    ...model.entryPoints,
    ...model.retrySites,
  ];
}

/** The function of the nearest row at or before the line, and all that the model knows of that function. */
function aboutPlace(model: HandoverModel, { file, line }: Place): readonly string[] {
  const rows = rowsOf(model).filter((row) => row.file === file);
  const before = rows.filter((row) => row.line <= line);
  const nearest = before.reduce<Row | null>((best, row) => (best === null || row.line >= best.line ? row : best), null);
  const symbol = nearest?.symbol ?? '';
  const isHere = (row: Row): boolean => row.file === file && row.symbol === symbol;
  const likely = nearest === null || nearest.line === line ? '' : ' (likely: the nearest thing known before it)';
  const facts = [
    ...entryLines(model, { file, symbol }),
    ...model.outboundCalls.filter(isHere).map(callLine),
    ...model.errorHandlers
      .filter(isHere)
      .map((row) => `  error handler in line ${row.line}: ${row.dispositions.join(', ')}`),
    ...model.retrySites
      .filter(isHere)
      .map(
        (row) =>
          `  tries again in line ${row.line}: ${row.operation}, ${row.maxAttempts ?? 'no known number of'} tries in all`,
      ),
    ...model.logMessages
      .filter(isHere)
      .map(
        (row) =>
          `  ${row.kind === 'error' ? 'makes' : 'writes'} ${row.level} in line ${row.line}: "${row.parts.join('…')}"`,
      ),
    ...model.processState
      .filter((row) => row.file === file)
      .map((row) => `  state of the process in line ${row.line} of the file: ${row.what}`),
  ];
  const where = symbol === '' ? `${file}:${line}` : `${file}:${line} in ${symbol}${likely}`;
  return [where, ...serviceLines(model, file), ...(facts.length === 0 ? ['  nothing more is known of it'] : facts)];
}

function entryLines(
  { entryPoints }: HandoverModel,
  { file, symbol }: { file: string; symbol: string },
): readonly string[] {
  const isIt = (row: Row | null): boolean => row !== null && row.file === file && row.symbol === symbol;
  return entryPoints
    .filter((row) => isIt(row.handler) || isIt(row))
    .map((row) => `  entry point: ${entryPointName(row)} (${row.file}:${row.line})`);
}

function callLine({ system, api, line, timeout, tries }: OutboundCall): string {
  const limit =
    timeout.ms === null ? `time limit ${timeout.from === 'library' ? 'none' : 'not known'}` : `${timeout.ms} ms`;
  const open = tries.endsProcess === true ? 'tries until the process ends' : 'tries not known';
  const unknown = tries.bounded ? open : 'tries without end';
  const count = tries.attempts === null ? unknown : counted(tries.attempts, 'try', 'tries');
  return `  calls ${system} in line ${line} (${api}): ${limit}, ${count}`;
}

function serviceLines(model: HandoverModel, file: string): readonly string[] {
  const around = model.services
    .filter(({ root }) => root === '' || file.startsWith(`${root}/`))
    .reduce<HandoverModel['services'][number] | null>(
      (best, each) => (best === null || each.root.length > best.root.length ? each : best),
      null,
    );
  if (around === null) return [];
  const owners = around.owners.length === 0 ? '' : `, owned by ${around.owners.join(', ')}`;
  return [`  service: ${around.name}${owners}`];
}
